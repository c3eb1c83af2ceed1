import type { PersonalDataClaim } from '../../db/personal-data'
import { holdsCard } from './handout-blocks'

const held = holdsCard(':customerId')

/**
 * Whose data were handed to whom. What went out of this person alone goes with an erasure; of a file with others the
 * record stays and forgets the card (`forgetHandouts`).
 */
export const personalData: PersonalDataClaim[] = [
  {
    table: 'handout_part',
    path: held,
    onlyWhere: 'handout_id IN (SELECT id FROM handout WHERE cards = 1)',
  },
  {
    table: 'handout',
    path: `id IN (SELECT handout_id FROM handout_part WHERE ${held})`,
    onlyWhere: 'cards = 1',
  },
  {
    table: 'import_mapping',
    none: 'headers of files and where their columns went, none of what stood in them',
  },
]
