import type { Piece } from '@main/features/labels/pdf/pieces'
import { type LabelSheets, writeLabelSheets } from '@main/features/labels/pdf/sheets-pdf'
import { catalogueSheet } from '@shared/features/labels/catalogue'
import { collector } from '../pdf/collect'
import { type ReadText, readPdf } from '../pdf/read-pdf'

/** How far letters reach above and below the baseline, in mm for each point of size. */
const ascent = 0.3
const descent = 0.08

/** The grid of a sheet of the catalogue. */
export function gridOf(key: string) {
  const sheet = catalogueSheet(key)
  if (!sheet) throw new Error(`no sheet ${key}`)
  return sheet.grid
}

/** Pieces written onto sheets and read back. */
export async function printedSheets(pieces: readonly Piece[], change: Partial<LabelSheets> = {}) {
  const { output, bytes } = collector()
  async function* all() {
    yield* pieces
  }
  const result = await writeLabelSheets(
    {
      title: 'Etiketten',
      author: '',
      grid: gridOf('avery-3474'),
      start: 1,
      cut: false,
      offset: { right: 0, down: 0 },
      ...change,
      pieces: all(),
    },
    output,
  )
  return { result, ...(await readPdf(bytes())) }
}

/** The place that texts take up, in mm. */
export function extentOf(texts: readonly ReadText[]) {
  return {
    left: Math.min(...texts.map(({ x }) => x)),
    right: Math.max(...texts.map(({ x, width }) => x + width)),
    top: Math.min(...texts.map(({ y, size }) => y - size * ascent)),
    bottom: Math.max(...texts.map(({ y, size }) => y + size * descent)),
  }
}
