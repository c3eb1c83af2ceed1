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
    .select(['customer_index.display_name', 'customer_stats.points'])
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

/** A membership as the card of the person tells it. */
export function belongingOf(row: BelongingRow): Belonging {
  return {
    groupId: row.group_id,
    kind: row.kind,
    displayName: row.display_name,
    role: row.role,
    since: row.from_date,
    leftOn: row.to_date,
  }
}
