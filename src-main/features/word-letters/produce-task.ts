import { type WordContext, wordValues } from '@shared/features/letters/word-fields'
import { openDataFile } from '../../db/open'
import { writeZip, type ZipEntry } from '../../files/write-zip'
import { TaskError, task } from '../../jobs/task'
import { readCards } from '../customers'
import { correspondentOf } from '../letters'
import { eachFile, type NamedLetter } from './docx/each-file'
import { lettersFile } from './docx/letters-file'
import { templateOf } from './template-errors'

type Input = WordContext & {
  dataFile: string
  template: string
  target: string
  /** One document of all, or a ZIP file with one for each. */
  output: 'one' | 'each'
  /** Recipients in the order of the letters. */
  ids: number[]
}

const chunk = 250

/** Writes the letters of these recipients with a template of Word, from a reading connection of its own. */
export const produceWordTask = task<Input, { done: number }, { letters: number }>(
  'wordLetters.produce',
  async (input, { send, signal }) => {
    const template = await templateOf(input.template)
    if (template.problems.length > 0)
      throw new TaskError('TEMPLATE_PROBLEMS', { problems: template.problems.length })
    const letters = await lettersOf(input, signal)
    const entries =
      input.output === 'each'
        ? eachFile(template, letters)
        : lettersFile(
            template,
            letters.map(({ values }) => values),
          )
    let done = 0
    const counted = async (n: number) => {
      signal.throwIfAborted()
      done += n
      if (done % 50 === 0) await send({ done })
    }
    await writeZip(
      input.target,
      input.output === 'each' ? eachCounted(entries, counted) : inPieces(entries, counted),
    )
    return { letters: letters.length }
  },
)

async function lettersOf(input: Input, signal: AbortSignal): Promise<NamedLetter[]> {
  const data = openDataFile(input.dataFile, 'read')
  try {
    const letters: NamedLetter[] = []
    for (let at = 0; at < input.ids.length; at += chunk) {
      signal.throwIfAborted()
      for (const card of await readCards(data.read, input.ids.slice(at, at + chunk)))
        letters.push({
          name: card.listName,
          values: wordValues(correspondentOf(card, input.purpose, input.today), input),
        })
    }
    return letters
  } finally {
    await data.close()
  }
}

/** Each file of a ZIP is a letter. */
function* eachCounted(
  entries: Iterable<ZipEntry>,
  counted: (n: number) => Promise<void>,
): Generator<ZipEntry> {
  for (const { name, content } of entries)
    yield {
      name,
      content: async function* () {
        await counted(1)
        yield* content()
      },
    }
}

/** The letters are pieces of one part, which the first and the last piece frame. */
function* inPieces(entries: Iterable<ZipEntry>, counted: (n: number) => Promise<void>): Generator<ZipEntry> {
  for (const { name, content } of entries)
    yield {
      name,
      content: async function* () {
        let first = true
        for await (const piece of content()) {
          await counted(first ? 0 : 1)
          first = false
          yield piece
        }
      },
    }
}
