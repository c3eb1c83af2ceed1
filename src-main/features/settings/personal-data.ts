import type { PersonalDataClaim } from '../../db/personal-data'

/** Where the settings keep personal data: of the shop alone, never of a customer. */
export const personalData: PersonalDataClaim[] = [
  { table: 'setting', none: 'how the shop itself is set up' },
  { table: 'preference', none: 'how the screens are liked and what the program remembers of itself' },
]
