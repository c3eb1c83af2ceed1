import { z } from 'zod'

/** A4 in mm (ISO 216); label sheets are printed upright. */
export const sheetPaper = { width: 210, height: 297 } as const

const length = z.number().multipleOf(0.01)
const size = length.min(5).max(300)

/** The labels of a sheet, in mm from its upper left corner; a pitch leads from one label to the next. */
export const SheetGrid = z.object({
  columns: z.int().min(1).max(20),
  rows: z.int().min(1).max(60),
  width: size,
  height: size,
  left: length.min(0).max(200),
  top: length.min(0).max(290),
  pitchX: size,
  pitchY: size,
})
export type SheetGrid = z.infer<typeof SheetGrid>

/** A place on the paper in mm. */
export type Box = { left: number; top: number; width: number; height: number }

export function cellCount({ columns, rows }: SheetGrid): number {
  return columns * rows
}

/** Where label `n` (1-based, row by row) lies. */
export function cellBox(grid: SheetGrid, n: number): Box {
  const { columns, width, height } = grid
  const column = (n - 1) % columns
  const row = Math.floor((n - 1) / columns)
  return { left: grid.left + column * grid.pitchX, top: grid.top + row * grid.pitchY, width, height }
}

/** The next free label after `pieces` were printed from label `start` on, however many sheets that took. */
export function nextFree(grid: SheetGrid, start: number, pieces: number): number {
  return ((start - 1 + pieces) % cellCount(grid)) + 1
}

/**
 * How far makers' figures may be off: LibreOffice and gLabels differ by as much, some of them centring on 296.86 mm.
 */
export const sumTolerance = 0.45
/** So much of a label may lie over the next: makers round both figures. */
const rounding = 0.05

/** Why labels do not fit onto the paper, by the field where it is mended; `mm` is by how much. */
export type SheetTrouble =
  | { field: 'width' | 'height'; problem: 'beyond'; mm: number }
  | { field: 'pitchX' | 'pitchY'; problem: 'overlap'; mm: number }

/**
 * What makes a sheet impossible; empty where it is not. Labels end within the paper, give or take the tolerance, and
 * do not lie over each other.
 */
export function sheetTroubles(grid: SheetGrid): SheetTrouble[] {
  const { columns, rows, width, height, pitchX, pitchY } = grid
  const found: SheetTrouble[] = []
  const tooWide = ends(grid).right - sheetPaper.width
  const tooHigh = ends(grid).bottom - sheetPaper.height
  if (columns > 1 && pitchX < width - rounding)
    found.push({ field: 'pitchX', problem: 'overlap', mm: hundredths(width - pitchX) })
  if (rows > 1 && pitchY < height - rounding)
    found.push({ field: 'pitchY', problem: 'overlap', mm: hundredths(height - pitchY) })
  if (tooWide > sumTolerance) found.push({ field: 'width', problem: 'beyond', mm: hundredths(tooWide) })
  if (tooHigh > sumTolerance) found.push({ field: 'height', problem: 'beyond', mm: hundredths(tooHigh) })
  return found
}

/**
 * By how much the margins of a sheet differ, in mm: right less left, below less above. Nearly all sheets are made
 * alike on both sides, 2 × left + (columns − 1) × pitch + width = 210 and so for the height; an own one need not.
 */
export function marginDifference(grid: SheetGrid): { across: number; down: number } {
  const { right, bottom } = ends(grid)
  return {
    across: hundredths(sheetPaper.width - right - grid.left),
    down: hundredths(sheetPaper.height - bottom - grid.top),
  }
}

function ends({ columns, rows, width, height, left, top, pitchX, pitchY }: SheetGrid) {
  return { right: left + (columns - 1) * pitchX + width, bottom: top + (rows - 1) * pitchY + height }
}

function hundredths(mm: number): number {
  return Math.round(mm * 100) / 100
}
