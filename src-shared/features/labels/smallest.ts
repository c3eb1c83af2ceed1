import type { SheetProduct } from './contract'
import type { SheetGrid } from './sheet'

/** What a label must measure at least, in mm, so that what belongs on it can still be read, or scanned. */
const smallest: Readonly<Record<SheetProduct, { width: number; height: number }>> = {
  address: { width: 25, height: 12 },
  tag: { width: 25, height: 12 },
  badge: { width: 45, height: 25 },
  card: { width: 70, height: 40 },
}

/** The measures that the labels of a sheet lack for this; null where they suffice. */
export function tooSmallFor(
  product: SheetProduct,
  { width, height }: SheetGrid,
): { width: number; height: number } | null {
  const least = smallest[product]
  return width < least.width || height < least.height ? least : null
}
