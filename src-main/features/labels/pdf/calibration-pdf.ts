import {
  frameOperators,
  linesOperators,
  movedOperators,
  ruleOperators,
  tintOperators,
} from '@main/pdf/content'
import { openPdf, type PdfFile } from '@main/pdf/document'
import { breakLine } from '@main/pdf/line-breaking'
import type { PdfOutput } from '@main/pdf/output'
import { pt } from '@main/pdf/paper'
import type { Offset } from '@shared/features/labels/contract'
import { cellBox, cellCount, type SheetGrid } from '@shared/features/labels/sheet'
import { labels as texts } from '@shared/texts/de/labels'

/** Where the lines lie from which one measures, in mm from the left and from the upper edge. */
const measuredAt = 20
/** A line by which one sees whether the printer makes everything smaller. */
const lineLength = 100

const middle = { left: 40, top: 108, width: 130, height: 80 } as const

/**
 * Writes the page by which a printer is measured: the outlines of a sheet's labels with their numbers, a line at 20 mm
 * from each of two edges, a line of 100 mm, and in words how to go about it; all moved by `offset`.
 */
export async function writeCalibration(
  { sheetName, author, grid, offset }: { sheetName: string; author: string; grid: SheetGrid; offset: Offset },
  output: PdfOutput,
): Promise<{ pages: number }> {
  const pdf = openPdf({ title: texts.calibration.title, author, sides: 'one' }, output)
  const content =
    outlines(grid, pdf.faces) + wordsOperators(sheetName, offset, pdf.faces) + measures(pdf.faces)
  await pdf.addPage(movedOperators(content, pt(offset.right), pt(offset.down)))
  await pdf.finish()
  return { pages: 1 }
}

function outlines(grid: SheetGrid, faces: PdfFile['faces']): string {
  return Array.from({ length: cellCount(grid) }, (_, index) => {
    const { left, top, width, height } = cellBox(grid, index + 1)
    return (
      frameOperators({ x: pt(left), y: pt(top) }, pt(width), pt(height), 0.6) +
      linesOperators({
        lines: [String(index + 1)],
        x: pt(left + width / 2),
        top: pt(top + height / 2) - 6,
        face: faces.text,
        size: 9,
        leading: 12,
        gray: 0.6,
        align: 'center',
      })
    )
  }).join('')
}

function measures({ text }: PdfFile['faces']): string {
  const at = pt(measuredAt)
  const note = { face: text, size: 8, leading: 10 }
  const upright = ruleOperators({ x: at, y: pt(100) }, { x: at, y: pt(200) }, 0)
  const level = ruleOperators({ x: pt(60), y: at }, { x: pt(60 + lineLength), y: at }, 0)
  const ends = [60, 60 + lineLength].map((x) =>
    ruleOperators({ x: pt(x), y: at - pt(2) }, { x: pt(x), y: at + pt(2) }, 0),
  )
  return (
    upright +
    level +
    ends.join('') +
    linesOperators({ ...note, lines: [texts.calibration.fromLeft], x: at + 3, top: pt(101) }) +
    linesOperators({ ...note, lines: [texts.calibration.fromTop], x: pt(62), top: at + 2 })
  )
}

function wordsOperators(
  sheetName: string,
  { right, down }: Offset,
  { text, heading }: PdfFile['faces'],
): string {
  const { left, top, width, height } = middle
  const box = { x: pt(left), y: pt(top) }
  const inner = { x: pt(left + 5), width: pt(width - 10) }
  const lines = texts.calibration
    .steps(sheetName, right !== 0 || down !== 0 ? { right, down } : null)
    .flatMap((line) => [...breakLine(line, text, 10.5, inner.width), ''])
  return (
    tintOperators(box, pt(width), pt(height), 1) +
    frameOperators(box, pt(width), pt(height), 0.3) +
    linesOperators({
      lines: [texts.calibration.title],
      x: inner.x,
      top: pt(top + 4),
      face: heading,
      size: 14,
      leading: 18,
    }) +
    linesOperators({ lines, x: inner.x, top: pt(top + 13), face: text, size: 10.5, leading: 13 })
  )
}
