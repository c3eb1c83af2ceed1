import type { PlainSelection } from '@shared/features/selections/selection'
import { sql } from 'kysely'
import type { SelectionContext } from '../../db/leaf'
import type { ReadDatabase } from '../../db/open'
import { valueList } from '../../db/value-list'
import { selectionCondition } from './condition-store'

/** How many of the first ones are named. */
const named = 5

/** How many living cards a selection holds, and the first of them by name. */
export async function countSelection(db: ReadDatabase, selection: PlainSelection, context: SelectionContext) {
  const { total, ids } = await countedCards(db, selection, context).executeTakeFirstOrThrow()
  const first = JSON.parse(ids ?? '[]') as number[]
  const names = await db
    .selectFrom('customer_index')
    .select(['customer_id', 'list_name'])
    .where('customer_id', 'in', valueList(first))
    .orderBy('sort_key')
    .orderBy('customer_id')
    .execute()
  return {
    total: Number(total),
    first: names.map(({ customer_id, list_name }) => ({ id: Number(customer_id), listName: list_name })),
  }
}

/** One statement for both: what goes through many rows is asked once, not again for five names. */
function countedCards(db: ReadDatabase, selection: PlainSelection, context: SelectionContext) {
  return db
    .with(
      (found) => found('found').materialized(),
      (cards) =>
        cards
          .selectFrom('customer_index')
          .select(['customer_index.customer_id', 'customer_index.sort_key'])
          .where('customer_index.living', '=', 1)
          .where((eb) => selectionCondition(eb, selection, context)),
    )
    .selectFrom((eb) =>
      eb
        .selectFrom('found')
        .select(['customer_id', 'sort_key'])
        .orderBy('sort_key')
        .orderBy('customer_id')
        .limit(named)
        .as('first'),
    )
    .select([
      sql<number>`(select count(*) from found)`.as('total'),
      sql<string | null>`json_group_array(first.customer_id)`.as('ids'),
    ])
}
