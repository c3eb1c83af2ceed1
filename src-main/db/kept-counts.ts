import type { ReadDatabase } from './open'

/** How many cards there are outside of the trash; kept by triggers, so that asking costs nothing. */
export async function countLivingCards(db: ReadDatabase): Promise<number> {
  const row = await db
    .selectFrom('kept_count')
    .select('n')
    .where('name', '=', 'livingCustomers')
    .executeTakeFirst()
  return row?.n ?? 0
}
