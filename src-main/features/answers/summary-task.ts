import type { AnswerSummary } from '@shared/features/answers/contract'
import { openDataFile } from '../../db/open'
import { task } from '../../jobs/task'
import { readSummary } from './summary-store'

/** What came of a campaign, looked through from a reading connection of its own. */
export const answerSummaryTask = task<
  { dataFile: string; timeZone: string | undefined; id: number },
  never,
  AnswerSummary
>('answers.summary', async ({ dataFile, timeZone, id }) => {
  const data = openDataFile(dataFile, 'read')
  try {
    return await readSummary(data.read, id, timeZone)
  } finally {
    await data.close()
  }
})
