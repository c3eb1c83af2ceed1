import { Id } from '@shared/kernel/ids'
import { longRead, progressThen, RequestId, read, Written, write } from '@shared/rpc/base'
import { ProducedFile } from '@shared/rpc/handles'
import { z } from 'zod'
import { Replies, Survey, SurveyFields } from './survey'
import { QuestionTally } from './tally'

const campaignId = z.object({ campaignId: Id })
const code = z.string().max(40)

const codeErrors = {
  /** No code, one with a slip, or of somebody who is not among those of the campaign. */
  SURVEY_CODE_UNKNOWN: { data: z.object({ code: z.string() }) },
}
const errors = {
  /** Sheets were entered: questions may be added and reworded, but none taken away or answered in another way. */
  SURVEY_FROZEN: { data: z.object({ sheets: z.int() }) },
  /** A reply that no box or line of its question allows. */
  SURVEY_MISFIT: { data: z.object({}) },
  /** The sheet of this customer was entered before. */
  SURVEY_ENTERED: { data: z.object({ name: z.string() }) },
}

export const surveys = {
  /** The survey of a campaign; null where there is none. */
  get: read.input(campaignId).output(z.object({ survey: Survey.nullable() })),
  /** Writes the survey of a campaign. NOT_FOUND, SURVEY_FROZEN. */
  save: write
    .errors({ SURVEY_FROZEN: errors.SURVEY_FROZEN })
    .input(campaignId.extend({ fields: SurveyFields }))
    .output(Written.extend({ id: Id })),
  /** A sheet for each who gets the campaign, in the order of its letters; `anonymous`: one without name and code. */
  print: longRead
    .input(campaignId.extend({ anonymous: z.boolean().default(false) }))
    .output(progressThen(z.object({ file: ProducedFile, pages: z.int() }))),
  /** Whose sheet it is. SURVEY_CODE_UNKNOWN. */
  whose: read
    .errors(codeErrors)
    .input(campaignId.extend({ code }))
    .output(z.object({ customerId: Id, listName: z.string(), entered: z.boolean() })),
  /**
   * Enters a filled sheet and that its customer answered; without a code it is nobody's. NOT_FOUND,
   * SURVEY_CODE_UNKNOWN, SURVEY_ENTERED, SURVEY_MISFIT.
   */
  enter: write
    .errors({ ...codeErrors, SURVEY_ENTERED: errors.SURVEY_ENTERED, SURVEY_MISFIT: errors.SURVEY_MISFIT })
    .input(campaignId.extend({ requestId: RequestId, code: code.nullable(), replies: Replies }))
    .output(Written.extend({ sheets: z.int() })),
  /** What came back. */
  results: read.input(campaignId).output(z.object({ sheets: z.int(), questions: z.array(QuestionTally) })),
  /** A row a sheet, without names (CSV). NOT_FOUND. */
  export: read.input(campaignId).output(z.object({ file: ProducedFile, rows: z.int() })),
}
