import type { CustomerCard, LostReason, SettableState } from '@shared/features/customers/card'
import { closesCard, endsCustom, type LeftOpen, nothingOpen } from '@shared/features/customers/ending'
import { stateFits } from '@shared/features/customers/rules'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { sinceWhen, writeState } from './state-store'

export type CountOpen = (db: ReadDatabase, ids: number[]) => Promise<LeftOpen>
export type CloseOpen = (
  tx: Tx,
  ids: number[],
  why: { state: SettableState; at: string },
) => Promise<LeftOpen>

/** What is open for a customer stands with the features that keep it; they look here for a card, not the reverse. */
export type LeftOpenParts = { countOpen: CountOpen; closeOpen: CloseOpen }

type About = { id: number; personId?: number | undefined }
type NewState = About & {
  state: SettableState
  on?: CivilDate | undefined
  reason?: LostReason | undefined
  note: string
  closeOpen: boolean
}
type GetCard = (id: number, db?: ReadDatabase | Tx) => Promise<CustomerCard>

/** How things stand with a card or one of its people, and what becomes of what was to be done for them. */
export function createStateService(core: Core, get: GetCard, parts: LeftOpenParts) {
  /** STATE_IN_FUTURE, STATE_UNFIT, NOT_FOUND for a card in the trash or a person who is not on it. */
  async function setState({ id, personId, state, on, reason, note, closeOpen }: NewState, actor: string) {
    const today = core.clock.today()
    if (on !== undefined && on > today) fail('STATE_IN_FUTURE', { on, today })
    const meta = async (tx: Tx) => {
      const card = await get(id, tx)
      const person = card.people.find((one) => one.id === personId)
      if (card.id !== id || card.deletedAt !== null || (personId !== undefined && !person))
        fail('NOT_FOUND', { what: 'customer' })
      const ofMember = personId !== undefined && personId !== id && person?.ownCard !== true
      const kind = person && personId !== id ? 'person' : card.kind
      if (card.state === 'merged' || !stateFits(state, { kind, ofMember })) fail('STATE_UNFIT')
      return { kind: 'customers.setState', label: card.listName, actor }
    }
    const { operationId, result } = await core.operations.run(meta, async (tx) => {
      const at = core.clock.now().toISOString()
      const day = sinceWhen(state, on, today)
      await writeState(tx, personId ?? id, { state, on: day, reason, note }, at)
      const card = await get(id, tx)
      const ended = closeOpen && endsCustom(state) ? closesCard(card, personId) : null
      return {
        card,
        closed: ended === null ? nothingOpen : await parts.closeOpen(tx, [ended], { state, at }),
      }
    })
    return { operationId, ...result }
  }

  /** NOT_FOUND. */
  async function leftOpen({ id, personId }: About): Promise<LeftOpen> {
    const ended = closesCard(await get(id), personId)
    return ended === null ? nothingOpen : parts.countOpen(core.read(), [ended])
  }

  return { setState, leftOpen }
}
