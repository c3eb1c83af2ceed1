import type { BulkChange } from '@shared/features/bulk/contract'
import { endsCustom, nothingOpen } from '@shared/features/customers/ending'
import { stateFits } from '@shared/features/customers/rules'
import type { StoredRow } from '../../db/schema'
import { valueList } from '../../db/value-list'
import { sinceWhen, writeState } from '../customers'
import { closeOpen, countOpen } from '../left-open'
import type { BulkKind, LeftOutBy } from './kind'

/** Says how things stand with cards, by the rules of `customers.setState`; a state that stands keeps its day. */
export const setState: BulkKind<Extract<BulkChange, { type: 'setState' }>> = {
  async leftOut(db, ids, change) {
    const { state } = change
    const cards = await db
      .selectFrom('customer')
      .select(['id', 'kind', 'state', 'state_on', 'state_reason', 'state_note'])
      .where('id', 'in', valueList(ids))
      .execute()
    const leftOut: LeftOutBy = new Map()
    for (const card of cards)
      if (!stateFits(state, { kind: card.kind, ofMember: false })) leftOut.set(Number(card.id), 'stateUnfit')
      else if (card.state === state && sameDay(card, change) && sameWhy(card, change))
        leftOut.set(Number(card.id), 'sameState')
    return leftOut
  },
  closes: async (db, ids, { state, closeOpen: closing }) =>
    closing && endsCustom(state) ? countOpen(db, ids) : nothingOpen,
  async write(tx, ids, { state, on, reason, note = '', closeOpen: closing }, { now, today }) {
    const standing = { state, on: sinceWhen(state, on, today), reason, note }
    for (const id of ids) await writeState(tx, id, standing, now)
    if (closing && endsCustom(state)) await closeOpen(tx, ids, { state, at: now })
  },
}

type Change = Extract<BulkChange, { type: 'setState' }>
type Stands = Pick<StoredRow<'customer'>, 'state_on' | 'state_reason' | 'state_note'>

function sameDay({ state_on }: Stands, { state, on }: Change): boolean {
  return state === 'active' || on === undefined || state_on === on
}

/** Whether the reason is the one that stands there, or none is given. */
function sameWhy({ state_reason, state_note }: Stands, { state, reason, note = '' }: Change): boolean {
  return state !== 'lost' || reason === undefined || (state_reason === reason && state_note === note)
}
