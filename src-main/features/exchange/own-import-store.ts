import type { OwnCard, OwnPerson } from '@shared/features/exchange/own-card'
import { bulkInsert } from '../../db/bulk-insert'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'
import { type ValuePlace, valueRows } from '../fields'

type ValuesOf = { customerId: number; values: Parameters<typeof valueRows>[1][] }

/** Fills own fields of cards on which nothing stands in them yet. */
export async function insertValues(tx: Tx, cards: readonly ValuesOf[]): Promise<void> {
  const rows = cards.flatMap(({ customerId, values }) => {
    const place: ValuePlace = { customerId }
    return values.flatMap((value) => valueRows(place, value))
  })
  await bulkInsert(tx, 'field_value', rows)
}

/** Empties these own fields of a card. */
export async function clearValues(tx: Tx, customerId: number, fieldIds: readonly number[]): Promise<void> {
  await tx
    .deleteFrom('field_value')
    .where('customer_id', '=', customerId)
    .where('entry_id', 'is', null)
    .where('thing_id', 'is', null)
    .where('field_id', 'in', valueList(fieldIds))
    .execute()
}

type Standing = Pick<OwnCard, 'state' | 'stateOn' | 'stateReason' | 'stateNote' | 'stage' | 'minimal'>

/** Writes how things stand with a card, as the file says it. */
export async function writeStanding(
  tx: Tx,
  id: number,
  { state, stateOn, stateReason, stateNote, stage, minimal }: Standing,
  responsibleId: number | null,
): Promise<void> {
  await tx
    .updateTable('customer')
    .set({
      ...{ state, state_on: stateOn, state_reason: stateReason, state_note: stateNote },
      ...{ stage_override: stage, minimal: minimal ? 1 : 0, responsible_id: responsibleId },
    })
    .where('id', '=', id)
    .execute()
}

/** Says of somebody on a card whether they live, and since when they object for themselves. */
export async function writePerson(
  tx: Tx,
  id: number,
  { deceased, diedOn, objectionOn }: OwnPerson,
): Promise<void> {
  const person = () => tx.updateTable('customer').where('id', '=', id).where('standalone', '=', 0)
  await person()
    .set({ state: deceased ? 'deceased' : 'active', state_on: diedOn })
    .execute()
  if (objectionOn !== null)
    await person().set({ ad_objection_on: objectionOn }).where('ad_objection', '=', 1).execute()
}
