import { answerCode } from '@shared/features/campaigns/answer-code'
import type { SurveyFields } from '@shared/features/surveys/survey'
import { openDataFile } from '../../db/open'
import { writeFileBy } from '../../files/write-file'
import { task } from '../../jobs/task'
import { addresseesAfter } from './store'
import { type Addressee, writeSurveyPdf } from './survey-pdf'

type Input = {
  dataFile: string
  target: string
  campaignId: number
  survey: SurveyFields
  shop: string
  anonymous: boolean
}

const chunk = 250

/** Prints the sheets of a survey from a reading connection of its own. */
export const printSurveyTask = task<Input, { done: number }, { pages: number }>(
  'surveys.print',
  async ({ dataFile, target, campaignId, survey, shop, anonymous }, { send, signal }) => {
    const data = openDataFile(dataFile, 'read')
    async function* addressees(): AsyncIterable<Addressee[]> {
      if (anonymous) return yield [null]
      let last = 0
      for (let done = 0; ; done += chunk) {
        signal.throwIfAborted()
        await send({ done })
        const some = await addresseesAfter(data.read, campaignId, last, chunk)
        yield some.map(({ id, name }) => ({ name, code: answerCode(Number(id)) }))
        last = Number(some.at(-1)?.id ?? last)
        if (some.length < chunk) return
      }
    }
    try {
      return await writeFileBy(target, (out) => writeSurveyPdf({ survey, shop }, addressees(), out))
    } finally {
      await data.close()
    }
  },
)
