import type { CivilDate } from '@shared/kernel/civil-date'

/**
 * The day by which at least `wanted` have come together, counted from the first; null where all days together
 * hold fewer.
 */
export function dayThatFills(
  counts: readonly { on: CivilDate; total: number }[],
  wanted: number,
): CivilDate | null {
  let counted = 0
  for (const { on, total } of counts) {
    counted += total
    if (counted >= wanted) return on
  }
  return null
}
