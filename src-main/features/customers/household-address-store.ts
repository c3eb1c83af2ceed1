import type { CivilDate } from '@shared/kernel/civil-date'
import { sql } from 'kysely'
import { addressIdOn } from '../../db/address-on'
import type { Tx } from '../../db/operate'

/** All of an address but where it stands. */
const columns = [
  ...(['label', 'extra', 'street', 'po_box', 'postcode', 'city', 'country'] as const),
  ...(['po_box_postcode', 'from_on', 'to_on'] as const),
] as const

/**
 * Copies the address of the household that somebody belongs to onto a card of their own that was just made and has
 * none: letters to them arrive where they lived so far. Company and club say nothing of where somebody lives.
 */
export async function takeOverAddress(tx: Tx, personId: number, today: CivilDate): Promise<void> {
  const has = await tx
    .selectFrom('address')
    .select('id')
    .where('customer_id', '=', personId)
    .executeTakeFirst()
  if (has) return
  const home = await tx
    .selectFrom('membership')
    .innerJoin('customer as home', 'home.id', 'membership.group_id')
    .select('home.id')
    .where('membership.person_id', '=', personId)
    .where('membership.to_date', 'is', null)
    .where('home.kind', '=', 'household')
    .where('home.deleted_at', 'is', null)
    .orderBy('membership.id')
    .executeTakeFirst()
  if (!home) return
  await tx
    .insertInto('address')
    .columns(['customer_id', 'position', ...columns])
    .expression((eb) =>
      eb
        .selectFrom('address')
        .select([sql.lit(personId).as('customer_id'), sql.lit(0).as('position'), ...columns])
        .where('address.id', '=', addressIdOn(sql.lit(home.id), today)),
    )
    .execute()
}
