import type { PersonalDataClaim } from '../../db/personal-data'

/** Where the record of everything done keeps personal data: names in labels, whole rows in the change log. */
export const personalData: PersonalDataClaim[] = [
  {
    table: 'operation',
    path: 'id IN (SELECT operation_id FROM change WHERE customer_id = :customerId)',
    blank: ['label'],
  },
  {
    table: 'change',
    // A relation is logged once on either card: what the other's line says of this customer goes as well.
    path: `customer_id = :customerId OR (
      table_name = 'relation' AND ifnull(after, before) ->> 'other_id' = :customerId
      AND operation_id IN (SELECT operation_id FROM change WHERE customer_id = :customerId))`,
  },
  { table: 'current_operation', none: 'which operation the present transaction writes for' },
  {
    table: 'request',
    path: 'operation_id IN (SELECT operation_id FROM change WHERE customer_id = :customerId)',
  },
  { table: 'kept_count', none: 'numbers of rows' },
]
