import { code128 } from 'bwip-js/generic'
import { tintOperators } from './content'

/** A Code 128 in modules: where each bar begins and how wide it is, and the width of all. */
export type Bars = { bars: { at: number; width: number }[]; modules: number }

/** Drawn in twice their size, the middle of each bar is a whole number. */
const scale = 2
/** The narrowest bar that a scanner at the till reads for certain, in mm. */
const narrowest = 0.25

const known = new Map<string, Bars | null>()

/** The bars of a number; null where Code 128 has not all of its characters. */
export function barsOf(text: string): Bars | null {
  const found = known.get(text)
  if (found !== undefined) return found
  if (known.size > 1000) known.clear()
  const made = /^[ -~]+$/.test(text) ? draw(text) : null
  known.set(text, made)
  return made
}

/** Whether the bars of a number can be read when they have `width` mm. */
export function barsFit(text: string, width: number): boolean {
  const made = barsOf(text)
  return made !== null && made.modules * narrowest <= width
}

/**
 * Operators that draw the bars of a text as high as the box and at most as wide, in points; none for what Code 128 does
 * not have. The narrowest bar is at most `widestModule` wide.
 */
export function barOperators(
  text: string,
  box: { left: number; top: number; width: number; height: number },
  widestModule: number,
): string {
  const made = barsOf(text)
  if (!made) return ''
  const module = Math.min(widestModule, box.width / made.modules)
  return made.bars
    .map(({ at, width }) =>
      tintOperators({ x: box.left + at * module, y: box.top }, width * module, box.height, 0),
    )
    .join('')
}

function draw(text: string): Bars {
  const bars: Bars['bars'] = []
  let modules = 0
  const none = () => {}
  return code128(
    { bcid: 'code128', text, height: 1 },
    {
      scale: () => [scale, scale],
      measure: () => ({ width: 0, ascent: 0, descent: 0 }),
      init: (width) => {
        modules = width / scale
      },
      line: (x, _top, _x, _bottom, thick) => {
        bars.push({ at: (x - thick / 2) / scale, width: thick / scale })
      },
      polygon: none,
      hexagon: none,
      ellipse: none,
      fill: none,
      text: none,
      end: () => ({ bars, modules }),
    },
  )
}
