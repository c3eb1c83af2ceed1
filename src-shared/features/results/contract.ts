import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { read, Written, write } from '@shared/rpc/base'
import { ProducedFile } from '@shared/rpc/handles'
import { z } from 'zod'
import { Afterwards, CampaignOutcome, Comparison, Outcome } from './result'
import { SourceCost, SourceCostFields, SourceResult } from './source'

const period = z.object({ from: CivilDate, to: CivilDate })

const errors = {
  /** The last day lies before the first. */
  PERIOD_BACKWARDS: { data: z.object({ from: CivilDate, to: CivilDate }) },
}

export const results = {
  /** What a campaign brought, and with it all that follow each other (`followsId`). NOT_FOUND. */
  ofCampaign: read.input(z.object({ id: Id })).output(
    z.object({
      outcome: CampaignOutcome,
      afterwards: Afterwards,
      /** The last day on which purchases count for somebody; null before anything went out. */
      until: CivilDate.nullable(),
      /** Null where nobody was left out by lot, or nothing went out. */
      comparison: Comparison.nullable(),
      /** All that speak to the same people, the first one first; none where it stands alone. */
      family: z.array(CampaignOutcome),
      /** Of the family together: each person and each purchase counts once. */
      sum: Outcome.extend({ afterwards: Afterwards }).nullable(),
      marginPercent: z.int(),
    }),
  ),
  /** All campaigns beside each other, the newest first. */
  all: read.output(z.object({ campaigns: z.array(CampaignOutcome), marginPercent: z.int() })),
  /** The same as a table (XLSX). */
  exportAll: read.output(z.object({ file: ProducedFile, rows: z.int() })),
  /** The new customers of these days by where they came from, the most first. PERIOD_BACKWARDS. */
  sources: read
    .errors(errors)
    .input(period)
    .output(z.object({ sources: z.array(SourceResult) })),
  /** What sources cost, the latest first. */
  sourceCosts: read.output(z.array(SourceCost)),
  addSourceCost: write
    .errors(errors)
    .input(SourceCostFields)
    .output(Written.extend({ id: Id })),
  deleteSourceCost: write.input(z.object({ id: Id })).output(Written),
}
