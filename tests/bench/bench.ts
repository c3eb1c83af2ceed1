import type { Shop } from './shop'

/** What was measured, both in the bench's unit; `note` says why a figure is missing. */
export type Figure = { value: number | null; baseline: number | null; note?: string }

/** What a bench may ask for; the large shop is built and opened only when one does. */
export type Tools = { shop(): Promise<Shop> }

export type Bench = {
  name: string
  unit: 'ms' | 'MB' | 'share'
  what: string
  /** What the baseline is; null where there is none. */
  against: string | null
  /** Upper limits, where the shop owner would notice; `aim` is the ratio hoped for. */
  reach: { value?: number; ratio?: number; aim?: number }
  measure(tools: Tools): Promise<Figure>
}

/** Value ÷ baseline, smaller is better; null where either is missing. */
export function ratioOf({ value, baseline }: Figure): number | null {
  return value === null || baseline === null ? null : value / baseline
}

/** Whether the limits are kept; a ratio counts as kept when the difference is under 2 ms. Null: not measured. */
export function isReached({ reach, unit }: Pick<Bench, 'reach' | 'unit'>, figure: Figure): boolean | null {
  const { value, baseline } = figure
  if (value === null) return null
  if (reach.value !== undefined && value > reach.value) return false
  const ratio = ratioOf(figure)
  if (reach.ratio === undefined) return true
  if (ratio === null) return reach.value === undefined ? null : true
  if (ratio <= reach.ratio) return true
  return unit === 'ms' && baseline !== null && value - baseline < 2
}
