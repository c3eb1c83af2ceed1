import { breakLine } from './line-breaking'
import type { Typeface } from './typeface'

/** Lines in the size that made them fit; lengths in points. */
export type FittedLines = { lines: string[]; size: number; leading: number }

export type FitBox = {
  maxWidth: number
  maxHeight: number
  /** From the size that is wanted to the smallest that reads well, descending. */
  sizes: readonly number[]
  /** Distance of baselines at a size. */
  leading: (size: number) => number
}

/**
 * Makes lines fit into a box without ever leaving it or losing a word: in the largest size in which every line fits
 * as it is, else wrapped, else wrapped and as small as it takes.
 */
export function fitLines(lines: readonly string[], face: Typeface, box: FitBox): FittedLines {
  const { maxWidth, maxHeight, sizes, leading } = box
  const isWide = (size: number) => lines.some((line) => face.width(line, size) > maxWidth)
  const whole = sizes.find((size) => !isWide(size) && lines.length * leading(size) <= maxHeight)
  if (whole !== undefined) return { lines: [...lines], size: whole, leading: leading(whole) }
  let size = sizes[0] ?? 1
  for (let next = 1; ; next++) {
    const wrapped = lines.flatMap((line) => breakLine(line, face, size, maxWidth))
    if (wrapped.length * leading(size) <= maxHeight) return { lines: wrapped, size, leading: leading(size) }
    size = sizes[next] ?? size * 0.92
  }
}
