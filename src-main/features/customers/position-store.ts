import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import { sortColumns } from './list-store'
import { ownOrder, placeInStretches } from './own-order-store'
import { type ListQuery, selectedCards } from './selected-cards'

type PositionQuery = Omit<ListQuery, 'offset' | 'limit'> & { id: number }

/** The place (0-based) of a card in a list, counted within the index that gives the order; null where it is not in it. */
export async function positionOf(db: ReadDatabase, query: PositionQuery): Promise<number | null> {
  const stretches = await ownOrder(db, query)
  if (stretches) return placeInStretches(stretches, query.id)
  const { id, selection, trash, sort, descending, stages } = query
  const inStats = sort === 'points' || sort === 'lastPurchase'
  const key = inStats
    ? (`customer_stats.${sort === 'points' ? 'points' : 'last_on'}` as const)
    : sortColumns[sort]
  const cards = selectedCards(db, selection, trash, stages).$if(inStats, (cards) =>
    cards.innerJoin('customer_stats', 'customer_stats.customer_id', 'customer_index.customer_id'),
  )
  const own = await cards
    .select(sql<string | number | null>`${sql.ref(key)}`.as('key'))
    .where('customer_index.customer_id', '=', id)
    .executeTakeFirst()
  if (!own) return null
  const count = async (before: ReturnType<typeof sql<boolean>>) => {
    const { n } = await cards
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .where(before)
      .executeTakeFirstOrThrow()
    return Number(n)
  }
  const column = sql.ref(key)
  const cardId = sql.ref('customer_index.customer_id')
  const sign = descending ? sql`>` : sql`<`
  // Two counts, each along the index; one with `or` would walk through all cards.
  const same = await count(sql<boolean>`${column} is ${own.key} and ${cardId} ${sign} ${id}`)
  // To SQLite, nothing comes before everything.
  if (own.key === null) return same + (descending ? await count(sql<boolean>`${column} is not null`) : 0)
  const nothing = descending ? 0 : await count(sql<boolean>`${column} is null`)
  return same + nothing + (await count(sql<boolean>`${column} ${sign} ${own.key}`))
}
