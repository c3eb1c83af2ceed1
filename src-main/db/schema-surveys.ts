import { id, int, intOrNull, text, textWithDefault } from './columns'

/** The tables of surveys. */
export const surveyTables = {
  survey: {
    id: id(),
    campaign_id: int(),
    title: text(),
    intro: textWithDefault(),
    questions: text(),
    at: text(),
    actor: text(),
  },
  survey_sheet: {
    id: id(),
    survey_id: int(),
    customer_id: intOrNull(),
    replies: text(),
    at: text(),
    actor: text(),
  },
}
