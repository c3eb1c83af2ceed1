import type { PersonalDataClaim } from '../../db/personal-data'

/** Where raffles keep personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'raffle_winner', path: 'customer_id = :customerId' },
  { table: 'raffle_entry', path: 'customer_id = :customerId' },
  { table: 'raffle', none: 'a draw, of nobody in particular' },
  { table: 'raffle_prize', none: 'what there is to win' },
]
