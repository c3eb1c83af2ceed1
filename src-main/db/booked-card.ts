import type { CustomerState } from '@shared/features/customers/card'
import { type RawBuilder, sql } from 'kysely'
import type { ReadDatabase } from './open'
import type { Tx } from './operate'
import { prepared } from './prepared'

/** The card that something is booked on; `listName` is how lists and the log of operations call it. */
export type BookedCard = { id: number; listName: string; living: boolean; state: CustomerState }

/**
 * The group whose card stands for a person without one of its own: the household where there is one, before a
 * company, and where it is now before one that it left; a club only where there is nothing else.
 */
export function homeGroupOf(person: RawBuilder<unknown>): RawBuilder<number> {
  return sql<number>`(select home.group_id from membership as home join customer as home_card on home_card.id = home.group_id
    where home.person_id = ${person}
    order by home_card.kind = 'club', home.to_date is not null, home_card.kind <> 'household', home.id limit 1)`
}

const cardBehind = prepared((db: ReadDatabase, at: { customerId: number }) =>
  db
    .selectFrom('customer')
    .innerJoin('customer as card', (join) =>
      join.on(
        sql<boolean>`card.id = iif(customer.standalone = 1, customer.id, ${homeGroupOf(sql`customer.id`)})`,
      ),
    )
    .innerJoin('customer_index', 'customer_index.customer_id', 'card.id')
    .select([
      'card.id',
      'card.state',
      'card.merged_into',
      'customer_index.list_name',
      'customer_index.living',
    ])
    .where('customer.id', '=', at.customerId),
)

/**
 * The card that bookings for a customer hang on: its own, or for a member or contact without one that of its
 * group (`homeGroupOf`). Whose account the points go to is a question of its own: `accountHolder`. Undefined when there is none; `living` is false in the trash.
 * A card that was merged leads to the one that it was merged into.
 */
export async function bookedCard(db: ReadDatabase | Tx, customerId: number): Promise<BookedCard | undefined> {
  const [row] = await cardBehind(db, { customerId })
  if (row?.state === 'merged' && row.merged_into !== null) return bookedCard(db, row.merged_into)
  if (!row) return goneMember(db, customerId)
  return { id: Number(row.id), listName: row.list_name, living: row.living === 1, state: row.state }
}

/** Where somebody leads who stood on the card of a group and was merged with another person there. */
async function goneMember(db: ReadDatabase | Tx, id: number): Promise<BookedCard | undefined> {
  const row = await db.selectFrom('customer').select('merged_into').where('id', '=', id).executeTakeFirst()
  return row?.merged_into ? bookedCard(db, row.merged_into) : undefined
}

/** The card that a thing of a customer stands on. */
export async function ownerOfThing(db: ReadDatabase | Tx, thingId: number): Promise<number | undefined> {
  const row = await db.selectFrom('thing').select('customer_id').where('id', '=', thingId).executeTakeFirst()
  return row?.customer_id
}
