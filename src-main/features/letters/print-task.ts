import { answerCode } from '@shared/features/campaigns/answer-code'
import { composeLetter } from '@shared/features/letters/compose'
import type { LetterContent } from '@shared/features/letters/contract'
import { letterLayout } from '@shared/features/letters/layout'
import { mannerOf } from '@shared/features/letters/manner'
import { listColumns } from '@shared/features/letters/word-fields'
import type { Settings } from '@shared/features/settings/settings'
import type { CivilDate } from '@shared/kernel/civil-date'
import { letters as texts } from '@shared/texts/de/letters'
import { openDataFile, type ReadDatabase } from '../../db/open'
import { writeFileBy } from '../../files/write-file'
import { task } from '../../jobs/task'
import { writeTable } from '../../tables/table-file'
import { readCards } from '../customers'
import { recipientNumbers } from './codes-store'
import { correspondentOf } from './correspondent'
import { paperOf } from './paper-bytes'
import { writeLettersPdf } from './pdf/letters-pdf'
import { tableRow } from './table-columns'

export type PrintInput = {
  dataFile: string
  target: string
  format: 'pdf' | 'csv' | 'xlsx'
  /** Recipients in the order of the printing. */
  ids: number[]
  letter: LetterContent
  settings: Pick<Settings, 'shop' | 'letters' | 'legal'>
  today: CivilDate
  /** Addressed to the shop itself, with the first recipient's data in the text. */
  toOwnAddress: boolean
}
export type PrintProgress = { done: number }
export type PrintOutcome = { letters: number; pages: number; unprintable: string[] }

const chunk = 250

/** Writes the letters of these recipients, or their list for Word, from a reading connection of its own. */
export const printTask = task<PrintInput, PrintProgress, PrintOutcome>(
  'letters.print',
  async (input, { send, signal }) => {
    const data = openDataFile(input.dataFile, 'read')
    async function* correspondents() {
      for (let at = 0; at < input.ids.length; at += chunk) {
        signal.throwIfAborted()
        await send({ done: at })
        const cards = await readCards(data.read, input.ids.slice(at, at + chunk))
        const codes = await codesOf(data.read, input, cards)
        yield cards.map((card) => ({
          correspondent: correspondentOf(card, input.letter.purpose, input.today),
          answerCode: codes.get(card.id) ?? '',
        }))
      }
    }
    try {
      if (input.format !== 'pdf') {
        const letters = await writeTable(input.target, input.format, {
          title: texts.documentTitle,
          header: [...listColumns],
          rows: rows(input, correspondents()),
        })
        return { letters, pages: 0, unprintable: [] }
      }
      const { form, duplex } = input.letter
      const { shop, legal, letters } = input.settings
      const layout = letterLayout(shop, legal, { ...letters, form, duplex })
      const { pictures, paper } = await paperOf(data.read, letters, input.letter)
      const title = plainTitle(input.letter.subject)
      return await writeFileBy(input.target, (out) =>
        writeLettersPdf(composed(input, correspondents()), layout, out, {
          ...{ title, pictures, signal },
          ...(paper && { paper }),
        }),
      )
    } finally {
      await data.close()
    }
  },
)

/** The codes of these letters, by the card; none in a test letter, which nobody answers. */
async function codesOf(db: ReadDatabase, { letter, toOwnAddress }: PrintInput, cards: { id: number }[]) {
  if (letter.campaignId === null || !letter.withCode || toOwnAddress) return new Map<number, string>()
  const numbers = await recipientNumbers(
    db,
    letter.campaignId,
    cards.map(({ id }) => id),
  )
  return new Map([...numbers].map(([id, number]) => [id, answerCode(number)]))
}

/** Some at a time. */
type Correspondents = AsyncIterable<
  { correspondent: ReturnType<typeof correspondentOf>; answerCode: string }[]
>

async function* rows({ today, settings, letter }: PrintInput, all: Correspondents) {
  const context = { today, settings, purpose: letter.purpose }
  for await (const some of all) yield some.map(({ correspondent }) => tableRow(correspondent, context))
}

async function* composed({ letter, today, settings, toOwnAddress }: PrintInput, all: Correspondents) {
  const { shop } = settings
  const manner = mannerOf(settings)
  const own = [
    shop.name || shop.owner,
    shop.street,
    [shop.postcode, shop.city].filter(Boolean).join(' '),
  ].filter(Boolean)
  for await (const some of all)
    for (const { correspondent, answerCode } of some) {
      const composedLetter = composeLetter(correspondent, letter, today, settings.letters, manner)
      yield toOwnAddress ? { ...composedLetter, addressLines: own } : { ...composedLetter, answerCode }
    }
}

/** The subject without its fields: the file is everybody's, so no recipient's name stands in its title. */
function plainTitle(subject: string): string {
  return subject.replace(/\{\{[^}]*\}\}/g, '').trim() || texts.documentTitle
}
