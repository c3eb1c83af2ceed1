import type { Branch } from '@shared/features/settings/settings'
import type { Assortment } from '../assortment'
import { books } from './books'
import { fashion } from './fashion'
import { hair } from './hair'
import { optics } from './optics'
import { wineAndDeli } from './wine-and-deli'
import { workshop } from './workshop'

/** What the shop of each branch sells and hears; one without a branch is shown wine, as anybody understands it. */
export const assortments: Record<Branch, Assortment> = {
  wine: wineAndDeli,
  deli: wineAndDeli,
  other: wineAndDeli,
  hair,
  fashion,
  books,
  optics,
  workshop,
}
