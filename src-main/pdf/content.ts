import type { Typeface } from './typeface'

/** A line of text by the left end of its baseline, in points from the top left corner. */
type PlacedLine = { text: string; x: number; y: number; face: Typeface; size: number; gray?: number }

/** PDF operators that set one line; gray from 0 (black) to 1. */
export function textOperators({ text, x, y, face, size, gray = 0 }: PlacedLine): string {
  if (text === '') return ''
  return `BT ${gray} g /${face.id} ${n(size)} Tf 1 0 0 -1 ${n(x)} ${n(y)} Tm [${face.show(text)}]TJ ET\n`
}

/** Lines below each other, and what they lean on: `x` is the left edge, the middle or the right edge. */
export type PlacedLines = {
  lines: readonly string[]
  x: number
  top: number
  face: Typeface
  size: number
  /** Distance of baselines in points. */
  leading: number
  gray?: number
  align?: Align
}

export type Align = 'left' | 'center' | 'right'

/** PDF operators that set several lines, capitals in the middle of their line boxes. */
export function linesOperators({ lines, x, top, align = 'left', leading, ...type }: PlacedLines): string {
  const { face, size } = type
  const share = { left: 0, center: 0.5, right: 1 }[align]
  return lines
    .map((text, index) => {
      const left = share === 0 ? x : x - face.width(text, size) * share
      return textOperators({
        ...type,
        text,
        x: left,
        y: baseline(top + index * leading, leading, face, size),
      })
    })
    .join('')
}

/** The baseline of a line box: capitals stand in its middle. */
export function baseline(top: number, leading: number, face: Typeface, size: number): number {
  return top + (leading + (face.capHeight * size) / 1000) / 2
}

type Point = { x: number; y: number }

/** A line from one place to another, in the look of a hairline. */
export function ruleOperators(from: Point, to: Point, gray: number): string {
  return `${gray} G 0.4 w ${n(from.x)} ${n(from.y)} m ${n(to.x)} ${n(to.y)} l S\n`
}

/** A line below text that stands on that baseline. */
export function underlineOperators(x: number, y: number, width: number, size: number): string {
  const below = n(y + size * 0.11)
  return `0 G ${n(size * 0.05)} w ${n(x)} ${below} m ${n(x + width)} ${below} l S\n`
}

/** Outlines, filled black; where one lies within another there is a hole. */
export function outlineOperators(outlines: readonly (readonly Point[])[]): string {
  const paths = outlines.map((points) => {
    const [first, ...others] = points.map(({ x, y }) => `${n(x)} ${n(y)}`)
    return `${first} m ${others.map((point) => `${point} l`).join(' ')} h`
  })
  return `0 g ${paths.join('\n')} f*\n`
}

/** A filled rectangle. */
export function tintOperators(from: Point, width: number, height: number, gray: number): string {
  return `${gray} g ${n(from.x)} ${n(from.y)} ${n(width)} ${n(height)} re f\n`
}

/** The outline of a rectangle, in the look of a hairline. */
export function frameOperators(from: Point, width: number, height: number, gray: number): string {
  return `${gray} G 0.4 w ${n(from.x)} ${n(from.y)} ${n(width)} ${n(height)} re S\n`
}

/** Content moved to the right and down, in points. */
export function movedOperators(content: string, right: number, down: number): string {
  return right === 0 && down === 0 ? content : `q 1 0 0 1 ${n(right)} ${n(down)} cm\n${content}Q\n`
}

function n(value: number): number {
  return Math.round(value * 1000) / 1000
}
