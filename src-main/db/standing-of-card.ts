import type { CustomerState } from '@shared/features/customers/card'
import { type RawBuilder, sql } from 'kysely'

/**
 * How things stand with a card, by its id: a household of which nobody is alive any more counts as deceased, though
 * its own state stays. Reads the card by its key, and the members of a household alone.
 *
 * @example db.selectFrom('wish').select(standingOfCard(sql.ref('wish.customer_id')).as('state'))
 */
export function standingOfCard(cardId: RawBuilder<unknown>): RawBuilder<CustomerState> {
  const members = (alive: RawBuilder<unknown>) => sql`exists (select 1 from membership
    join customer as member on member.id = membership.person_id
    where membership.group_id = of_card.id and membership.to_date is null and ${alive})`
  return sql<CustomerState>`(select iif(of_card.kind = 'household' and of_card.state = 'active'
    and ${members(sql`1`)} and not ${members(sql`member.state <> 'deceased'`)}, 'deceased', of_card.state)
    from customer as of_card where of_card.id = ${cardId})`
}
