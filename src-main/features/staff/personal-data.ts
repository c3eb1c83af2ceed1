import type { PersonalDataClaim } from '../../db/personal-data'

/** The staff are no customers; who looks after a customer stands on the customer's own row. */
export const personalData: PersonalDataClaim[] = [
  { table: 'staff', none: 'who works in the shop, never a customer' },
  { table: 'staff_pin', none: 'salted hashes of the PINs of the staff' },
]
