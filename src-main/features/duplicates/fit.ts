import type { CustomerCard } from '@shared/features/customers/card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { fail } from '../../rpc/fail'
import { readCard } from '../customers'

/**
 * The two cards of a merge. MERGE_UNFIT where they cannot become one: one and the same, one in the trash or merged
 * already, of different kinds, or a person who stands on the card of a group alone. NOT_FOUND where one is missing.
 */
export async function requireMergeable(
  db: ReadDatabase | Tx,
  winnerId: number,
  loserId: number,
): Promise<{ winner: CustomerCard; loser: CustomerCard }> {
  const [winner, loser] = [await cardOf(db, winnerId), await cardOf(db, loserId)]
  if (winner.id === loser.id) fail('MERGE_UNFIT', { reason: 'self' })
  if (winner.deletedAt !== null || loser.deletedAt !== null) fail('MERGE_UNFIT', { reason: 'gone' })
  if (winner.kind !== loser.kind) fail('MERGE_UNFIT', { reason: 'kinds' })
  return { winner, loser }
}

async function cardOf(db: ReadDatabase | Tx, id: number): Promise<CustomerCard> {
  const row = await db
    .selectFrom('customer')
    .select(['standalone', 'state'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row?.state === 'merged') fail('MERGE_UNFIT', { reason: 'gone' })
  if (row?.standalone === 0) fail('MERGE_UNFIT', { reason: 'member' })
  return (await readCard(db, id)) ?? fail('NOT_FOUND', { what: 'customer' })
}
