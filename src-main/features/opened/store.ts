import { type OpenedCard, openedLimit } from '@shared/features/opened/contract'
import type { CivilDate } from '@shared/kernel/civil-date'
import { sql } from 'kysely'
import { addressIdOn } from '../../db/address-on'
import type { ReadDatabase, WriteDatabase } from '../../db/open'

/** The living cards that were opened last, the latest first. */
export async function openedCards(db: ReadDatabase, today: CivilDate): Promise<OpenedCard[]> {
  const rows = await db
    .selectFrom('opened_card')
    // `cross` keeps the few opened cards outermost: the planner would else walk through all living ones.
    .crossJoin('customer_index')
    .innerJoin('customer', 'customer.id', 'opened_card.customer_id')
    .leftJoin('customer_stats', 'customer_stats.customer_id', 'opened_card.customer_id')
    .leftJoin('address', (join) =>
      join.on('address.id', '=', addressIdOn(sql.ref('opened_card.customer_id'), today)),
    )
    .whereRef('customer_index.customer_id', '=', 'opened_card.customer_id')
    .where('customer_index.living', '=', 1)
    .select(['customer.id', 'customer.kind', 'customer.state', 'customer.number', 'customer_index.list_name'])
    .select(['address.city', 'customer_stats.points'])
    .orderBy('opened_card.id', 'desc')
    .limit(openedLimit)
    .execute()
  return rows.map(({ id, kind, state, number, list_name, city, points }) => ({
    id: Number(id),
    kind,
    state,
    number: number ?? '',
    listName: list_name,
    city: city ?? '',
    points: points ?? 0,
  }))
}

/** Puts a living card on top of those opened last and lets the oldest go; false where there is none of that id. */
export async function noteOpened(db: WriteDatabase, customerId: number, at: string): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    const living = await tx
      .selectFrom('customer_index')
      .select('customer_id')
      .where('customer_id', '=', customerId)
      .where('living', '=', 1)
      .executeTakeFirst()
    if (!living) return false
    await tx.deleteFrom('opened_card').where('customer_id', '=', customerId).execute()
    await tx.insertInto('opened_card').values({ customer_id: customerId, at }).execute()
    await tx
      .deleteFrom('opened_card')
      .where('id', 'not in', (eb) =>
        eb.selectFrom('opened_card').select('id').orderBy('id', 'desc').limit(openedLimit),
      )
      .execute()
    return true
  })
}
