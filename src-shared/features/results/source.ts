import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { plainLetters } from '@shared/kernel/latin'
import { typedLine } from '@shared/kernel/typed-text'
import { z } from 'zod'

/** Within how many days after the first purchase a second one counts as having come back. */
export const comeBackDays = [90, 180, 365] as const

/**
 * Those who came back within so many days, of those whose first purchase lies so many days back: who is newer and has
 * come back already would only raise the share.
 */
const cameBack = z.object({ days: z.int(), had: z.int(), came: z.int() })

/** What a source (Herkunft) brought in a stretch of days; money in whole cents. */
export const SourceResult = z.object({
  /** As most cards write it; empty: no source is named. */
  source: z.string(),
  customers: z.int(),
  costCents: z.int(),
  costPerCustomerCents: z.int().nullable(),
  /** All that these customers have bought until today. */
  cents: z.int(),
  cameBack: z.array(cameBack),
})
export type SourceResult = z.infer<typeof SourceResult>

export const SourceCostFields = z.object({
  source: typedLine().min(1).max(200),
  from: CivilDate,
  to: CivilDate,
  cents: z.int().positive().max(1_000_000_000),
  text: typedLine().max(200).default(''),
})
export type SourceCostFields = z.infer<typeof SourceCostFields>

export const SourceCost = SourceCostFields.extend({ id: Id, at: z.iso.datetime(), actor: z.string() })
export type SourceCost = z.infer<typeof SourceCost>

/** By what a source is known however it was written: `  Weinmesse ` and `weinmesse` are one. */
export function sourceKey(source: string): string {
  return plainLetters(source).trim().replace(/\s+/g, ' ')
}
