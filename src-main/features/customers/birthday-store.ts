import type { RowBirthday } from '@shared/features/customers/contract'
import { personName } from '@shared/features/customers/rules'
import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import { valueList } from '../../db/value-list'

/**
 * The birthdays on these cards, by card: a person's own, without a name, and those of whoever stands on the card of
 * the group alone, as the selection by month finds them. The dead and who left have none.
 */
export async function birthdaysOf(db: ReadDatabase, ids: number[]): Promise<Map<number, RowBirthday[]>> {
  const rows = await db
    .selectFrom('customer as person')
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.person_id', '=', 'person.id')
        .on('person.standalone', '=', sql.lit(0))
        .on('membership.to_date', 'is', null),
    )
    .select(['person.id', 'person.standalone', 'membership.group_id', 'membership.position'])
    .select('person.title')
    .select(['person.first_name as firstName', 'person.last_name as lastName'])
    .select(['person.birth_day as day', 'person.birth_month as month', 'person.birth_year as year'])
    .where((eb) =>
      eb.or([
        eb('person.id', 'in', valueList(ids)),
        eb(
          'person.id',
          'in',
          eb.selectFrom('membership').select('person_id').where('group_id', 'in', valueList(ids)),
        ),
      ]),
    )
    .where('person.birth_month', 'is not', null)
    .where('person.state', '<>', 'deceased')
    .execute()
  const found = new Map<number, RowBirthday[]>()
  // Sorted here: the few of a page need no order of the database's.
  const inOrder = rows.toSorted((a, b) => (a.position ?? 0) - (b.position ?? 0))
  for (const { id, standalone, group_id, day, month, year, ...name } of inOrder) {
    const card = standalone === 1 ? Number(id) : group_id
    if (card === null || day === null || month === null) continue
    const birthday = { day, month, year }
    found.set(card, [
      ...(found.get(card) ?? []),
      { personId: Number(id), name: standalone === 1 ? '' : personName(name), birthday },
    ])
  }
  return found
}
