import type { SheetGrid } from './sheet'

/** What a sheet is made for; an own one serves for everything. */
export type SheetUse = 'address' | 'card' | 'badge' | 'tag'

type Maker = 'Avery Zweckform' | 'Herma'

export type CatalogueSheet = {
  /** Kept with the data, so never changed: `avery-3474`. */
  key: string
  /** Null for a layout of the program's own on plain cardboard, whose marks show where to cut. */
  maker: Maker | null
  /** What stands on the packet; sheets of the same cut bear several. */
  codes: readonly string[]
  use: SheetUse
  grid: SheetGrid
}

type Pair = readonly [across: number, down: number]

/** Labels side by side without gaps unless `pitch` says otherwise. */
function grid(
  [width, height]: Pair,
  [columns, rows]: Pair,
  [left, top]: Pair,
  [pitchX, pitchY]: Pair = [width, height],
): SheetGrid {
  return { columns, rows, width, height, left, top, pitchX, pitchY }
}

function sheet(maker: Maker, codes: string, cut: SheetGrid, use: SheetUse = 'address'): CatalogueSheet {
  const all = codes.split(' ')
  const short = maker === 'Herma' ? 'herma' : 'avery'
  return { key: `${short}-${all[0]?.toLowerCase()}`, maker, codes: all, use, grid: cut }
}

const avery = (codes: string, cut: SheetGrid, use?: SheetUse) => sheet('Avery Zweckform', codes, cut, use)
const herma = (codes: string, cut: SheetGrid) => sheet('Herma', codes, cut)

/**
 * Sheets that shops buy, by LibreOffice's `extras/source/labels/labels.xml` (sections Avery Zweckform and Avery A4),
 * compared with gLabels' `zweckform-iso-templates.xml` and `herma-iso-templates.xml`; margins of the Herma sheets follow
 * from their sums. Left out is Avery Zweckform 4760: backs of folders, 192 mm wide, on which nobody posts a letter.
 */
export const catalogue: readonly CatalogueSheet[] = [
  avery('3420', grid([70, 16.9], [3, 17], [0, 4.78])),
  avery('3421', grid([70, 25.4], [3, 11], [0, 8.73])),
  avery('3422', grid([70, 35], [3, 8], [0, 8.43])),
  avery('3423', grid([105, 35], [2, 8], [0, 8.43])),
  avery('3424', grid([105, 48], [2, 6], [0, 4.43])),
  avery('3425', grid([105, 57], [2, 5], [0, 5.93])),
  avery('3426', grid([105, 70], [2, 4], [0, 8.43])),
  avery('3427', grid([105, 74.2], [2, 4], [0, 0])),
  avery('3474 3448 3449 3450 3451', grid([70, 37.1], [3, 8], [0, 0])),
  avery('3475 3490', grid([70, 36], [3, 8], [0, 4.43])),
  avery('3477', grid([105, 41], [2, 7], [0, 4.93])),
  avery('3478', grid([210, 296.9], [1, 1], [0, 0])),
  avery('3479', grid([70, 32], [3, 9], [0, 4.43])),
  avery('3481', grid([70, 41], [3, 7], [0, 4.93])),
  avery('3484 3452 3453 3454 3455', grid([105, 37.1], [2, 8], [0, 0])),
  avery('3489', grid([70, 29.7], [3, 10], [0, 0])),
  avery('3651', grid([52.5, 29.7], [4, 10], [0, 0])),
  avery('3652', grid([70, 42.4], [3, 7], [0, 0])),
  avery('3653', grid([105, 42.4], [2, 7], [0, 0])),
  avery('3657 4770', grid([48.5, 25.4], [4, 10], [8, 21.43])),
  avery('3658', grid([64.6, 33.8], [3, 8], [8.1, 13.23])),
  avery('3659 4772', grid([97, 42.3], [2, 6], [8, 21.53])),
  avery('3660', grid([97, 67.7], [2, 4], [8, 13.03])),
  avery('3661', grid([70, 67.7], [3, 4], [0, 13.03])),
  avery('3664', grid([70, 33.8], [3, 8], [0, 13.23])),
  avery('3665', grid([105, 33.8], [2, 8], [0, 13.23])),
  avery('3666', grid([38.1, 21.2], [5, 13], [9.75, 10.63])),
  avery('3667', grid([48.5, 16.9], [4, 16], [8, 13.23])),
  avery('3669', grid([70, 50.8], [3, 5], [0, 21.43])),
  avery('4736', grid([45.7, 21.2], [4, 12], [9.75, 21.41], [48.26, 21.17])),
  avery('4737', grid([63.5, 29.6], [3, 9], [7.21, 15.1], [66.04, 29.63])),
  avery('4743', grid([96, 42.3], [2, 6], [7.73, 21.43], [98.54, 42.3])),
  avery('4744', grid([96, 50.8], [2, 5], [7.73, 21.43], [98.54, 50.8])),
  avery('4745', grid([96, 63.5], [2, 4], [7.73, 21.43], [98.54, 63.5])),
  avery('L7159', grid([64, 33.9], [3, 8], [6.46, 13.06], [66.54, 33.9])),
  avery('L7160', grid([63.5, 38.1], [3, 7], [7.2, 15.15], [66.04, 38.1])),
  avery('L7161', grid([63.5, 46.6], [3, 6], [7.21, 8.82], [66.04, 46.6])),
  avery('L7162', grid([99.1, 33.9], [2, 8], [4.67, 13.02], [101.6, 33.9])),
  avery('L7163', grid([99.1, 38.1], [2, 7], [4.67, 15.15], [101.6, 38.1])),
  avery('L7165', grid([99.1, 67.7], [2, 4], [4.67, 13.04], [101.6, 67.7])),
  avery('L7651', grid([38.1, 21.2], [5, 13], [4.67, 10.9], [40.64, 21.2])),
  herma('4464', grid([70, 37], [3, 8], [0, 0.5])),
  herma('4620', grid([105, 37], [2, 8], [0, 0.5])),
  herma('4625', grid([105, 42.3], [2, 7], [0, 0.45])),
  herma('4614', grid([66, 33.8], [3, 8], [6, 13.3])),
  avery('32010 32011', grid([85, 54], [2, 5], [15, 13.5], [95, 54]), 'card'),
  { key: 'own-card', maker: null, codes: [], use: 'card', grid: grid([85, 54], [2, 5], [20, 13.5]) },
  { key: 'own-badge', maker: null, codes: [], use: 'badge', grid: grid([90, 54], [2, 5], [15, 13.5]) },
  { key: 'own-tag', maker: null, codes: [], use: 'tag', grid: grid([90, 65], [2, 4], [15, 18.5]) },
]

/** A sheet by its key; undefined for one that the catalogue does not have. */
export function catalogueSheet(key: string): CatalogueSheet | undefined {
  return catalogue.find((one) => one.key === key)
}
