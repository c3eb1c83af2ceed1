import { Question, Replies, type Survey, type SurveyFields } from '@shared/features/surveys/survey'
import { sql } from 'kysely'
import { z } from 'zod'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

type Db = ReadDatabase | Tx

/** The survey of a campaign; undefined where there is none. */
export async function readSurvey(db: Db, campaignId: number): Promise<Survey | undefined> {
  const row = await db
    .selectFrom('survey')
    .select((eb) => [
      ...(['id', 'title', 'intro', 'questions'] as const),
      eb
        .selectFrom('survey_sheet')
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .whereRef('survey_sheet.survey_id', '=', 'survey.id')
        .as('sheets'),
    ])
    .where('campaign_id', '=', campaignId)
    .executeTakeFirst()
  if (!row) return undefined
  const { id, title, intro, questions, sheets } = row
  const parsed = z.array(Question).parse(JSON.parse(questions))
  return { id: Number(id), campaignId, title, intro, questions: parsed, sheets: sheets ?? 0 }
}

/** Writes the survey of a campaign, or writes it anew; answers its id. */
export async function writeSurvey(
  tx: Tx,
  campaignId: number,
  { title, intro, questions }: SurveyFields,
  made: { at: string; actor: string },
): Promise<number> {
  const columns = { title, intro, questions: JSON.stringify(questions) }
  const { id } = await tx
    .insertInto('survey')
    .values({ campaign_id: campaignId, ...columns, ...made })
    .onConflict((known) => known.column('campaign_id').doUpdateSet(columns))
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(id)
}

/** Whose sheet a code's number names, among those of a campaign; undefined where nobody's. */
export async function ownerOf(db: Db, campaignId: number, recipientId: number) {
  return db
    .selectFrom('campaign_recipient')
    .innerJoin('customer_index', 'customer_index.customer_id', 'campaign_recipient.customer_id')
    .select([
      'campaign_recipient.customer_id as customerId',
      'customer_index.list_name as listName',
      sql<0 | 1>`exists (select 1 from survey_sheet join survey on survey.id = survey_sheet.survey_id
        where survey.campaign_id = campaign_recipient.campaign_id
          and survey_sheet.customer_id = campaign_recipient.customer_id)`.as('entered'),
    ])
    .where('campaign_recipient.id', '=', recipientId)
    .where('campaign_id', '=', campaignId)
    .executeTakeFirst()
}

/** Writes a filled sheet and, of somebody known, the answer; answers the sheet's id. */
export async function insertSheet(
  tx: Tx,
  survey: Survey,
  { customerId, replies, onDate }: { customerId: number | null; replies: Replies; onDate: string },
  made: { at: string; actor: string },
): Promise<number> {
  const { id } = await tx
    .insertInto('survey_sheet')
    .values({ survey_id: survey.id, customer_id: customerId, replies: JSON.stringify(replies), ...made })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (customerId !== null)
    await tx
      .insertInto('campaign_answer')
      .values({
        ...{ campaign_id: survey.campaignId, customer_id: customerId, kind: 'survey', on_date: onDate },
        ...made,
      })
      .execute()
  return Number(id)
}

/** The replies of all sheets, the latest last. */
export async function sheetsOf(db: Db, surveyId: number): Promise<Replies[]> {
  const rows = await db
    .selectFrom('survey_sheet')
    .select('replies')
    .where('survey_id', '=', surveyId)
    .orderBy('id')
    .execute()
  return rows.map(({ replies }) => Replies.parse(JSON.parse(replies)))
}

/** Who gets a campaign, in the order of its letters, some at a time behind a row. */
export async function addresseesAfter(db: Db, campaignId: number, after: number, limit: number) {
  return db
    .selectFrom('campaign_recipient')
    .innerJoin('customer_index', 'customer_index.customer_id', 'campaign_recipient.customer_id')
    .select(['campaign_recipient.id', 'customer_index.display_name as name'])
    .where('campaign_id', '=', campaignId)
    .where('standing', '=', 'chosen')
    .where('campaign_recipient.id', '>', after)
    .orderBy('campaign_recipient.id')
    .limit(limit)
    .execute()
}
