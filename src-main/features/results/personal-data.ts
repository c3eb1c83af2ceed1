import type { PersonalDataClaim } from '../../db/personal-data'

/** What campaigns and sources brought is counted when it is asked for. */
export const personalData: PersonalDataClaim[] = [
  { table: 'source_cost', none: 'what an advertisement or a fair cost, of nobody in particular' },
]
