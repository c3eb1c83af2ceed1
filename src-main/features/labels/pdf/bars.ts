import { code128 } from 'bwip-js/generic'

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
