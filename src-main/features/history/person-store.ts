import { personName } from '@shared/features/customers/rules'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'

/** What these people are called. */
export async function personNames(
  db: ReadDatabase | Tx,
  ids: readonly (number | null)[],
): Promise<Map<number, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const people = await db
    .selectFrom('customer')
    .select(['id', 'title', 'first_name as firstName', 'last_name as lastName'])
    .where('id', 'in', valueList(wanted))
    .execute()
  return new Map(people.map((person) => [Number(person.id), personName(person)]))
}

/** Whether somebody stands on the card of a household, company or club, be it as one who left. */
export async function standsOn(db: ReadDatabase | Tx, cardId: number, personId: number): Promise<boolean> {
  const row = await db
    .selectFrom('membership')
    .select('id')
    .where('group_id', '=', cardId)
    .where('person_id', '=', personId)
    .executeTakeFirst()
  return row !== undefined
}
