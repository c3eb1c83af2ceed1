import type { Belonging } from '@shared/features/customers/card'
import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'

/** Who stands on the cards of these groups, in the order there; nobody whose own card lies in the trash. */
export function readMembers(db: ReadDatabase | Tx, groupIds: number[]) {
  return db
    .selectFrom('membership')
    .innerJoin('customer', 'customer.id', 'membership.person_id')
    .selectAll('customer')
    .select(['membership.role', 'membership.group_id', 'membership.from_date', 'membership.to_date'])
    .where('membership.group_id', 'in', valueList(groupIds))
    .where('customer.deleted_at', 'is', null)
    .orderBy('membership.group_id')
    .orderBy('membership.position')
    .orderBy('membership.id')
    .execute()
}

/** The day on which a member of an objecting group agreed to advertising by letter, where that was said last. */
const agreedToLettersOn = sql<string | null>`case when home.ad_objection = 1 then (
  select iif(status = 'given', on_date, null) from consent
  where consent.customer_id = membership.person_id and purpose = 'advertising' and channel = 'letter'
  order by on_date desc, consent.id desc limit 1
) end`

/** Whether somebody else belongs to the group whose card does not lie in the trash. */
const withOthers = sql<number>`exists (
  select 1 from membership as other join customer on customer.id = other.person_id
  where other.group_id = membership.group_id and other.person_id <> membership.person_id
    and other.to_date is null and customer.deleted_at is null
)`

/** Whether nobody else is or was a member of the group. */
const soleMember = sql<number>`not exists (
  select 1 from membership as other
  where other.group_id = membership.group_id and other.person_id <> membership.person_id
)`

type BelongingRow = Awaited<ReturnType<typeof readBelongings>>[number]

/** Where these people belong and belonged to, the household first; with the points on the account there. */
export function readBelongings(db: ReadDatabase | Tx, personIds: number[]) {
  return db
    .selectFrom('membership')
    .innerJoin('customer as home', 'home.id', 'membership.group_id')
    .innerJoin('customer_index', 'customer_index.customer_id', 'membership.group_id')
    .innerJoin('customer_stats', 'customer_stats.customer_id', 'membership.group_id')
    .select(['membership.person_id', 'membership.group_id', 'membership.role'])
    .select(['membership.from_date', 'membership.to_date', 'home.kind'])
    .select(['customer_index.display_name', 'customer_stats.points', 'home.ad_objection_on'])
    .select([agreedToLettersOn.as('agreed_to_letters_on'), withOthers.as('with_others')])
    .select(soleMember.as('sole_member'))
    .where('membership.person_id', 'in', valueList(personIds))
    .where('home.deleted_at', 'is', null)
    .orderBy(sql`membership.to_date is not null`)
    .orderBy(sql`home.kind <> 'household'`)
    .orderBy('membership.id')
    .execute()
}

/** How many belong to each of these groups whose own cards lie in the trash. */
export function countTrashedMembers(db: ReadDatabase | Tx, groupIds: number[]) {
  return db
    .selectFrom('membership')
    .innerJoin('customer', 'customer.id', 'membership.person_id')
    .select((eb) => ['membership.group_id as groupId', eb.fn.countAll<number>().as('members')])
    .where('membership.group_id', 'in', valueList(groupIds))
    .where('membership.to_date', 'is', null)
    .where('customer.deleted_at', 'is not', null)
    .groupBy('membership.group_id')
    .execute()
}

/** The households that only these people are or were members of: names without people, once they are gone. */
export function householdsOnlyOf(db: ReadDatabase | Tx, personIds: number[]) {
  return db
    .selectFrom('membership')
    .innerJoin('customer as home', 'home.id', 'membership.group_id')
    .innerJoin('customer_index', 'customer_index.customer_id', 'home.id')
    .select(['home.id', 'home.deleted_at', 'customer_index.display_name'])
    .where('membership.person_id', 'in', valueList(personIds))
    .where('home.id', 'not in', valueList(personIds))
    .where('home.kind', '=', 'household')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('membership as other')
            .select('other.id')
            .whereRef('other.group_id', '=', 'home.id')
            .where('other.person_id', 'not in', valueList(personIds)),
        ),
      ),
    )
    .distinct()
    .execute()
}

/** A membership as the card of the person tells it. */
export function belongingOf(row: BelongingRow): Belonging {
  const { ad_objection_on: on, agreed_to_letters_on: agreedOn } = row
  return {
    groupId: row.group_id,
    kind: row.kind,
    displayName: row.display_name,
    role: row.role,
    since: row.from_date,
    leftOn: row.to_date,
    adObjection: on === null ? null : { on, agreedSince: agreedOn !== null && agreedOn > on },
    alone: row.to_date === null && row.with_others === 0,
    soleMember: row.sole_member === 1,
  }
}
