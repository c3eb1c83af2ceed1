import { readAnswerCode } from '@shared/features/campaigns/answer-code'
import {
  fits,
  type Question,
  type Replies,
  type Survey,
  type SurveyFields,
} from '@shared/features/surveys/survey'
import { tallyOf } from '@shared/features/surveys/tally'
import type { Core } from '../../core'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { runOnce } from '../../db/run-once'
import { fail } from '../../rpc/fail'
import { readCampaign } from '../campaigns'
import { insertSheet, ownerOf, readSurvey, sheetsOf, writeSurvey } from './store'

type Db = ReadDatabase | Tx

/** Surveys that go out with a campaign, and the sheets that come back. */
export function createSurveyService(core: Core) {
  const made = (actor: string) => ({ at: core.clock.now().toISOString(), actor })
  const existing = async (db: Db, campaignId: number): Promise<Survey> =>
    (await readSurvey(db, campaignId)) ?? fail('NOT_FOUND', { what: 'survey' })

  const get = async (campaignId: number) => ({ survey: (await readSurvey(core.read(), campaignId)) ?? null })

  /** NOT_FOUND, SURVEY_FROZEN. */
  async function save(campaignId: number, fields: SurveyFields, actor: string) {
    const meta = async (tx: Tx) => {
      if (!(await readCampaign(tx, campaignId))) fail('NOT_FOUND', { what: 'campaign' })
      const before = await readSurvey(tx, campaignId)
      if (before && before.sheets > 0 && !keepsAll(before.questions, fields.questions))
        fail('SURVEY_FROZEN', { sheets: before.sheets })
      return { kind: 'surveys.save', label: fields.title, actor }
    }
    const { operationId, result } = await core.operations.run(meta, (tx) =>
      writeSurvey(tx, campaignId, fields, made(actor)),
    )
    return { operationId, id: result }
  }

  async function owner(db: Db, campaignId: number, code: string) {
    const number = readAnswerCode(code)
    const found = number === null ? undefined : await ownerOf(db, campaignId, number)
    return found ?? fail('SURVEY_CODE_UNKNOWN', { code })
  }

  /** SURVEY_CODE_UNKNOWN. */
  async function whose(campaignId: number, code: string) {
    const { entered, ...who } = await owner(core.read(), campaignId, code)
    return { ...who, entered: entered === 1 }
  }

  /** NOT_FOUND, SURVEY_CODE_UNKNOWN, SURVEY_ENTERED, SURVEY_MISFIT. */
  async function enter(
    { campaignId, requestId, code, replies }: Entered,
    actor: string,
  ): Promise<{ operationId: number; sheets: number }> {
    const meta = async (tx: Tx) => {
      const { title, questions } = await existing(tx, campaignId)
      const wrong = Object.entries(replies).find(([id, reply]) => {
        const question = questions.find((each) => each.id === id)
        return !question || !fits(question, reply)
      })
      if (wrong) fail('SURVEY_MISFIT')
      const who = code === null ? null : await owner(tx, campaignId, code)
      if (who?.entered === 1) fail('SURVEY_ENTERED', { name: who.listName })
      return { kind: 'surveys.enter', label: title, actor }
    }
    const { operationId } = await runOnce(core, requestId, meta, async (tx) => {
      const survey = await existing(tx, campaignId)
      const customerId = code === null ? null : (await owner(tx, campaignId, code)).customerId
      const sheet = { customerId, replies, onDate: core.clock.today() }
      return { rowId: await insertSheet(tx, survey, sheet, made(actor)), result: null }
    })
    return { operationId, sheets: (await existing(core.read(), campaignId)).sheets }
  }

  async function results(campaignId: number) {
    const survey = await readSurvey(core.read(), campaignId)
    if (!survey) return { sheets: 0, questions: [] }
    const sheets = await sheetsOf(core.read(), survey.id)
    return { sheets: sheets.length, questions: survey.questions.map((each) => tallyOf(each, sheets)) }
  }

  return { existing, get, save, whose, enter, results }
}

type Entered = { campaignId: number; requestId: string; code: string | null; replies: Replies }

/** Whether every question is still there and answered in the same way, so that the sheets keep their meaning. */
function keepsAll(before: readonly Question[], after: readonly Question[]): boolean {
  return before.every(({ id, kind, options }) => {
    const now = after.find((each) => each.id === id)
    return now?.kind === kind && now.options.length >= options.length
  })
}
