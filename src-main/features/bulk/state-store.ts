import type { BulkChange } from '@shared/features/bulk/contract'
import { stateFits } from '@shared/features/customers/rules'
import { valueList } from '../../db/value-list'
import { sinceWhen, writeState } from '../customers'
import type { BulkKind, LeftOutBy } from './kind'

/** Says how things stand with cards, by the rules of `customers.setState`; a state that stands keeps its day. */
export const setState: BulkKind<Extract<BulkChange, { type: 'setState' }>> = {
  async leftOut(db, ids, { state, on }) {
    const cards = await db
      .selectFrom('customer')
      .select(['id', 'kind', 'state', 'state_on'])
      .where('id', 'in', valueList(ids))
      .execute()
    const leftOut: LeftOutBy = new Map()
    for (const card of cards)
      if (!stateFits(state, { kind: card.kind, ofMember: false })) leftOut.set(Number(card.id), 'stateUnfit')
      else if (card.state === state && (state === 'active' || on === undefined || card.state_on === on))
        leftOut.set(Number(card.id), 'sameState')
    return leftOut
  },
  async write(tx, ids, { state, on }, { now, today }) {
    const standing = { state, on: sinceWhen(state, on, today) }
    for (const id of ids) await writeState(tx, id, standing, now)
  },
}
