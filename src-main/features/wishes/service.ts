import type { CivilDate } from '@shared/kernel/civil-date'
import { operations as operationTexts } from '@shared/texts/de/operations'
import { wishes as texts } from '@shared/texts/de/wishes'
import type { Core } from '../../core'
import { bookedCard } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { withCallNumber } from '../customers'
import { insertContact } from '../history'
import {
  countUntold,
  deleteWish,
  endWishes,
  insertWish,
  readWish,
  toldAmong,
  updateWish,
  waitingByCategory,
  waitingWishes,
  wishesOfCard,
} from './store'

type Said = { text: string; category: string; untilOn: CivilDate | null }

/** The use cases of the wishes. */
export function createWishService(core: Core) {
  async function existing(db: ReadDatabase | Tx, id: number) {
    const row = (await readWish(db, id)) ?? fail('NOT_FOUND', { what: 'wish' })
    const [wish] = await withCallNumber(db, [row])
    return wish ?? fail('NOT_FOUND', { what: 'wish' })
  }

  function refuseOutlived(untilOn: CivilDate | null): void {
    const today = core.clock.today()
    if (untilOn !== null && untilOn < today) fail('UNTIL_IN_PAST', { untilOn, today })
  }

  /** Puts a wish on a living card, that of its group for a member; NOT_FOUND, CARD_RESTRICTED, UNTIL_IN_PAST. */
  async function add({ customerId, text, category, untilOn }: Said & { customerId: number }, actor: string) {
    refuseOutlived(untilOn)
    let cardId = customerId
    const meta = async (tx: Tx) => {
      const card = await bookedCard(tx, customerId)
      if (!card?.living) return fail('NOT_FOUND', { what: 'customer' })
      if (card.state === 'restricted') fail('CARD_RESTRICTED', { name: card.listName })
      cardId = card.id
      return { kind: 'wishes.add', label: operationTexts.about(card.listName, text), actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const at = core.clock.now().toISOString()
      const row = { customer_id: cardId, text, category, until_on: untilOn, at, actor, done_at: null }
      return existing(tx, await insertWish(tx, row))
    })
    return { operationId, wish: result }
  }

  const about = (verb: string, id: number, actor: string) => async (tx: Tx) => {
    const { listName, text } = await existing(tx, id)
    return { kind: `wishes.${verb}`, label: operationTexts.about(listName, text), actor }
  }

  /** UNTIL_IN_PAST for a last day that is not the one that stood there, NOT_FOUND. */
  async function update(id: number, { text, category, untilOn }: Said, actor: string) {
    const { operationId, result } = await core.operations.run(about('update', id, actor), async (tx) => {
      if ((await existing(tx, id)).untilOn !== untilOn) refuseOutlived(untilOn)
      await updateWish(tx, id, { text, category, until_on: untilOn })
      return existing(tx, id)
    })
    return { operationId, wish: result }
  }

  /** Ends wishes as one step, with a word in the Verlauf of whom was told; NOT_FOUND where none of them is there. */
  async function fulfil({ ids, told }: { ids: number[]; told: 'call' | 'letter' | null }, actor: string) {
    const meta = async (tx: Tx) => {
      const first = await existing(tx, ids[0] ?? 0)
      return {
        kind: 'wishes.fulfil',
        label: ids.length === 1 ? operationTexts.about(first.listName, first.text) : texts.some(ids.length),
        actor,
      }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const at = core.clock.now().toISOString()
      const open = Map.groupBy(told ? await toldAmong(tx, ids) : [], (wish) => wish.customer_id)
      for (const [customerId, wishes] of open) {
        const text = texts.arrivedSaid(wishes.map((wish) => wish.text).join(' · '))
        await insertContact(tx, { customer_id: customerId, channel: told ?? 'call', text, at, actor })
      }
      return endWishes(tx, ids, at)
    })
    return { operationId, fulfilled: result }
  }

  async function remove(id: number, actor: string) {
    const { operationId } = await core.operations.run(about('delete', id, actor), (tx) => deleteWish(tx, id))
    return { operationId }
  }

  const ofCard = async (customerId: number) =>
    withCallNumber(core.read(), await wishesOfCard(core.read(), customerId).execute())
  const categories = () => waitingByCategory(core.read(), { today: core.clock.today() }).execute()

  async function waiting(category: string | undefined, page: { offset: number; limit: number }) {
    const filter = { today: core.clock.today(), category }
    const counts = await waitingByCategory(core.read(), filter).execute()
    return {
      wishes: await withCallNumber(core.read(), await waitingWishes(core.read(), filter, page).execute()),
      total: counts.reduce((sum, { count }) => sum + count, 0),
      untold: (await countUntold(core.read(), filter).executeTakeFirstOrThrow()).total,
    }
  }

  return { add, update, fulfil, remove, ofCard, waiting, categories }
}
