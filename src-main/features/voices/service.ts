import { tagKey } from '@shared/features/customers/rules'
import type { QuoteStatus, SaidVoice } from '@shared/features/voices/contract'
import { openFirst } from '@shared/features/voices/rules'
import type { CivilDate } from '@shared/kernel/civil-date'
import { operations as operationTexts } from '@shared/texts/de/operations'
import type { Core } from '../../core'
import { bookedCard } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { NewRow } from '../../db/schema'
import { fail } from '../../rpc/fail'
import {
  countOpen,
  countVoices,
  deleteVoice,
  insertVoice,
  listVoices,
  openMatters,
  ratedArticles,
  readVoice,
  updateVoice,
  type VoiceFilter,
  voicesOf,
  voicesOfCard,
} from './store'

type Page = { offset: number; limit: number }

/** The use cases of the voices. */
export function createVoiceService(core: Core) {
  async function existing(db: ReadDatabase | Tx, id: number) {
    return (await readVoice(db, id)) ?? fail('NOT_FOUND', { what: 'voice' })
  }

  /** Writes a voice down on a living card, that of its group for a member; NOT_FOUND. */
  async function add({ customerId, said }: { customerId: number; said: SaidVoice }, actor: string) {
    let cardId = customerId
    const meta = async (tx: Tx) => {
      const card = await bookedCard(tx, customerId)
      if (!card?.living) return fail('NOT_FOUND', { what: 'customer' })
      cardId = card.id
      return { kind: 'voices.add', label: operationTexts.about(card.listName, said.text), actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const at = core.clock.now().toISOString()
      return existing(tx, await insertVoice(tx, { ...columnsOf(said), customer_id: cardId, at, actor }))
    })
    return { operationId, voice: result }
  }

  async function about(tx: Tx, verb: string, id: number, actor: string) {
    const { listName, text } = await existing(tx, id)
    return { kind: `voices.${verb}`, label: operationTexts.about(listName, text), actor }
  }

  /** One step on a voice that is there. */
  async function change(verb: string, id: number, actor: string, work: (tx: Tx) => Promise<void>) {
    const meta = (tx: Tx) => about(tx, verb, id, actor)
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      await work(tx)
      return existing(tx, id)
    })
    return { operationId, voice: result }
  }

  const update = ({ id, said }: { id: number; said: SaidVoice }, actor: string) =>
    change('update', id, actor, async (tx) => {
      const isComplaint = said.kind === 'complaint'
      await updateVoice(tx, id, { ...columnsOf(said), ...(!isComplaint && { outcome: '', closed_at: null }) })
    })

  const requireComplaint = async (tx: Tx, id: number, closed: boolean) => {
    const { kind, closedAt } = await existing(tx, id)
    if (kind !== 'complaint' || (closedAt !== null) !== closed) fail('NO_OPEN_MATTER')
  }

  /** NO_OPEN_MATTER for what is no complaint or closed already. */
  const close = ({ id, outcome }: { id: number; outcome: string }, actor: string) =>
    change('close', id, actor, async (tx) => {
      await requireComplaint(tx, id, false)
      await updateVoice(tx, id, { outcome, closed_at: core.clock.now().toISOString() })
    })

  /** NO_OPEN_MATTER for what is no complaint or open anyway; the outcome so far stays with it. */
  const reopen = ({ id, dueOn }: { id: number; dueOn: CivilDate }, actor: string) =>
    change('reopen', id, actor, async (tx) => {
      await requireComplaint(tx, id, true)
      await updateVoice(tx, id, { closed_at: null, due_on: dueOn })
    })

  type Permission = { id: number; status: QuoteStatus; on?: CivilDate | undefined; source: string }
  /** SAID_IN_FUTURE for a day to come; `unknown` forgets day and source. */
  function setQuoting({ id, status, on = core.clock.today(), source }: Permission, actor: string) {
    if (on > core.clock.today()) fail('SAID_IN_FUTURE', { on })
    const known = status !== 'unknown'
    return change('setQuoting', id, actor, (tx) =>
      updateVoice(tx, id, {
        quote_status: status,
        quote_on: known ? on : null,
        quote_source: known ? source : '',
      }),
    )
  }

  async function remove(id: number, actor: string) {
    const meta = (tx: Tx) => about(tx, 'delete', id, actor)
    const { operationId } = await core.operations.run(meta, (tx) => deleteVoice(tx, id))
    return { operationId }
  }

  async function ofCard(customerId: number) {
    const card = await bookedCard(core.read(), customerId)
    const rows = await voicesOfCard(core.read(), card?.id ?? customerId).execute()
    return (await voicesOf(core.read(), rows)).sort(openFirst)
  }

  async function open(page: Page) {
    const rows = await openMatters(core.read(), {}, page).execute()
    const { total } = await countOpen(core.read(), {}).executeTakeFirstOrThrow()
    return { voices: await voicesOf(core.read(), rows), total }
  }

  async function list(only: VoiceFilter, page: Page) {
    const rows = await listVoices(core.read(), only, page).execute()
    const { total } = await countVoices(core.read(), only).executeTakeFirstOrThrow()
    return { voices: await voicesOf(core.read(), rows), total }
  }

  const articles = () => ratedArticles(core.read()).execute()

  return { add, update, close, reopen, setQuoting, remove, ofCard, open, list, articles }
}

/** What stands in the row of a voice of this kind; what belongs to another kind is empty. */
function columnsOf(said: SaidVoice) {
  return {
    kind: said.kind,
    article: said.article,
    article_key: tagKey(said.article),
    text: said.text,
    stars: said.kind === 'rating' ? said.stars : null,
    due_on: said.kind === 'complaint' ? said.dueOn : null,
    responsible: said.kind === 'complaint' ? said.responsible : '',
  } satisfies Partial<NewRow<'voice'>>
}
