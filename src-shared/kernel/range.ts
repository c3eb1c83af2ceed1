import { z } from 'zod'

/** A range of whole numbers (of pieces, years, points, or cents), both ends included; null: without an end. */
export const Range = z.object({
  from: z.int().min(-1_000_000_000_000).max(1_000_000_000_000).nullable(),
  to: z.int().min(-1_000_000_000_000).max(1_000_000_000_000).nullable(),
})
export type Range = z.infer<typeof Range>

/** Whether a number lies in it. */
export function inRange(n: number, { from, to }: Range): boolean {
  return (from ?? n) <= n && n <= (to ?? n)
}
