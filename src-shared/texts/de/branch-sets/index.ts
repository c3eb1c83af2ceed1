import type { BranchSet } from '@shared/features/presets/branch-set'
import type { Branch } from '@shared/features/settings/settings'
import { books } from './books'
import { fashion } from './fashion'
import { deli, wine } from './food'
import { hair } from './hair'
import { optics } from './optics'
import { workshop } from './workshop'

/** The ready set of each branch; `other` begins with nothing. */
export const branchSets: Record<Branch, BranchSet> = {
  wine,
  fashion,
  hair,
  books,
  optics,
  workshop,
  deli,
  other: {},
}
