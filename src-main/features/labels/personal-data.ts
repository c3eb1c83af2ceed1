import type { PersonalDataClaim } from '../../db/personal-data'

/** Labels keep paper and printers; whose names were printed is not written down. */
export const personalData: PersonalDataClaim[] = [
  { table: 'label_sheet', none: 'the measures of sheets that the shop buys' },
  { table: 'label_position', none: 'how much of a sheet is used up' },
  { table: 'label_printer', none: 'the name of a printer and what it prints beside the mark' },
]
