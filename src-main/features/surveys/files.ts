import { hasOptions, type Question, type Reply, type Survey } from '@shared/features/surveys/survey'
import { surveys as texts } from '@shared/texts/de/surveys'
import type { Core } from '../../core'
import { produced } from '../../files/produced'
import type { Report } from '../../rpc/long'
import { tableMediaTypes, writeTable } from '../../tables/table-file'
import { printSurveyTask } from './print-task'
import { sheetsOf } from './store'

/** Lets a worker print the sheets into a file that the visit can fetch. */
export function printSheets(
  core: Core,
  { survey, shop, anonymous }: { survey: Survey; shop: string; anonymous: boolean },
  { visit, report, signal }: { visit: string; report: Report; signal: AbortSignal },
) {
  const name = `${texts.sheet.file(survey.title)}.pdf`
  const { campaignId } = survey
  return produced(core.files, { visit, name, mediaType: 'application/pdf' }, (target) =>
    core.pool.run(
      printSurveyTask,
      { dataFile: core.dataFile(), target, campaignId, survey, shop, anonymous },
      { signal, onMessage: ({ done }) => report('surveys.printing', done, null) },
    ),
  )
}

/** A row a sheet and a column a question, as CSV; nobody is named. */
export function exportSheets(core: Core, survey: Survey, visit: string) {
  const name = `${survey.title} ${core.clock.today()}.csv`
  return produced(core.files, { visit, name, mediaType: tableMediaTypes.csv }, async (path) => {
    async function* rows() {
      const sheets = await sheetsOf(core.read(), survey.id)
      yield sheets.map((sheet) => survey.questions.map((question) => cellOf(question, sheet[question.id])))
    }
    const header = survey.questions.map(({ text }) => text)
    return { rows: await writeTable(path, 'csv', { title: survey.title, header, rows: rows() }) }
  })
}

function cellOf({ kind, options }: Question, reply: Reply | undefined): string {
  if (reply === undefined) return ''
  if (typeof reply === 'string') return reply
  const words = (number: number): string => {
    if (kind === 'yesNo') return number === 1 ? texts.yes : texts.no
    return hasOptions(kind) ? (options[number - 1] ?? '') : String(number)
  }
  return reply.map(words).join(', ')
}
