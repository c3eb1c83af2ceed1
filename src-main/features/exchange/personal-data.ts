import type { PersonalDataClaim } from '../../db/personal-data'

/** The import keeps which columns went where, and none of what stood in them. */
export const personalData: PersonalDataClaim[] = [
  { table: 'import_mapping', none: 'headers of files and where their columns went' },
]
