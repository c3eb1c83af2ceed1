/** What is left of the points that came in together; below 0 where a cancelled purchase had been spent. */
export type Lot = { lotId: number; points: number }

/**
 * From which lots points are taken, the oldest first (`lots` in that order): nothing from a lot that is empty
 * or overdrawn. Null when the lots hold less; whether the balance allows it is the caller's to ask, as
 * overdrawn lots lessen that.
 *
 * @example drawFrom([{ lotId: 1, points: 30 }, { lotId: 4, points: 50 }], 40)
 * // [{ lotId: 1, points: 30 }, { lotId: 4, points: 10 }]
 */
export function drawFrom(lots: readonly Lot[], wanted: number): Lot[] | null {
  const taken: Lot[] = []
  let left = wanted
  for (const { lotId, points } of lots) {
    if (left === 0) break
    if (points <= 0) continue
    const part = Math.min(points, left)
    taken.push({ lotId, points: part })
    left -= part
  }
  return left === 0 ? taken : null
}
