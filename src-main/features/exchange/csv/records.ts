import type { Separator } from '@shared/features/exchange/contract'
import Papa from 'papaparse'
import { CsvRefused } from './csv-refused'

/** No card holds more; a record that is longer comes from a quote that nobody closed. */
const longestRecord = 1_000_000

/**
 * `line` is the physical line on which the record begins, 1 for the first; `malformed` says that a quoted cell
 * goes on after a closing quote, so that its end had to be guessed.
 */
export type CsvRecord = { line: number; cells: string[]; malformed: boolean }

type Parsed = { data: string[][]; errors: { code: string; row: number }[]; meta: { cursor: number } }

/**
 * The records of a text with LF line ends that arrives in pieces, blank lines included.
 * @throws CsvRefused `openQuote` where a quote is not closed, `notText` where a NUL character stands
 */
export async function* records(
  texts: AsyncIterable<string>,
  separator: Separator,
): AsyncGenerator<CsvRecord> {
  const parser = new Papa.Parser({ delimiter: separator, newline: '\n' })
  let rest = ''
  let line = 1

  function* take(last: boolean): Generator<CsvRecord> {
    const parsed: Parsed = parser.parse(rest, 0, !last)
    const malformed = new Set(parsed.errors.map(({ row }) => row))
    const cut = parsed.errors.some(({ code }) => code === 'MissingQuotes')
    for (const [row, cells] of parsed.data.entries()) {
      if (cut && row === parsed.data.length - 1) throw new CsvRefused('openQuote', line)
      const next = line + 1 + lineFeedsIn(cells)
      yield { line, cells, malformed: malformed.has(row) }
      line = next
    }
    rest = rest.slice(parsed.meta.cursor)
  }

  for await (const text of texts) {
    if (text.includes('\0')) throw new CsvRefused('notText')
    rest += text
    yield* take(false)
    if (rest.length > longestRecord) throw new CsvRefused('openQuote', line)
  }
  yield* take(true)
}

function lineFeedsIn(cells: string[]): number {
  let count = 0
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count++
  }
  return count
}
