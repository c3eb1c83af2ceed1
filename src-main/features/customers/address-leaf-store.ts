import type { LeafOf } from '@shared/features/selections/leaves'
import { sql } from 'kysely'
import { addressIdOn } from '../../db/address-on'
import { among, type LeafKind, notAmong } from '../../db/leaf'

const filled = (column: string) => sql`trim(address.${sql.raw(column)}) <> ''`
/** The post office box has a postcode of its own, where it stands instead of a street. */
const postcode = sql`trim(case when ${filled('po_box')} and ${filled('po_box_postcode')}
  then address.po_box_postcode else address.postcode end)`

/** Street or box, a town, and in the countries next door a postcode that can exist, as letters ask for them. */
const complete = sql`(${filled('street')} or ${filled('po_box')}) and ${filled('city')}
  and case address.country
    when 'DE' then ${postcode} glob '[0-9][0-9][0-9][0-9][0-9]' and ${postcode} not glob '00*'
    when 'AT' then ${postcode} glob '[1-9][0-9][0-9][0-9]'
    when 'CH' then ${postcode} glob '[1-9][0-9][0-9][0-9]'
    when 'LI' then ${postcode} between '9485' and '9498' and length(${postcode}) = 4
    else 1 end`

export const addressLeaf: LeafKind<LeafOf<'address'>> = {
  pace: 'worker',
  where({ is }, { today }) {
    const found = sql`select address.customer_id from address
      where ${complete} and address.id = ${addressIdOn(sql.ref('address.customer_id'), today)}`
    return is === 'complete' ? among(found) : notAmong(found)
  },
}
