import { type LettersPdfOptions, writeLettersPdf } from '@main/features/letters/pdf/letters-pdf'
import type { Letter, LetterLayout } from '@shared/features/letters/letter'
import { collector } from '../pdf/collect'
import { type ReadPage, type ReadText, readPdf } from '../pdf/read-pdf'
import { layout, letter, type SomeLetter } from './layouts'

/** How far capitals with umlauts and the letter p reach from the baseline, in mm for each point of size. */
export const ascent = 0.3
export const descent = 0.08

/** Letters written and read back. */
export async function printed(
  letters: Letter[],
  paper: Partial<LetterLayout> = {},
  options: LettersPdfOptions = {},
) {
  const { output, bytes } = collector()
  const result = await writeLettersPdf(letters, layout(paper), output, options)
  return { result, bytes: bytes(), ...(await readPdf(bytes())) }
}

/** The first page of one letter. */
export async function firstPage(
  change: SomeLetter,
  paper: Partial<LetterLayout> = {},
  options: LettersPdfOptions = {},
): Promise<ReadPage> {
  const { pages } = await printed([letter(change)], paper, options)
  if (!pages[0]) throw new Error('no page')
  return pages[0]
}

/** The text on a page that begins so. */
export function textOf(page: ReadPage, start: string): ReadText {
  const found = page.texts.find(({ text }) => text.startsWith(start))
  if (!found) throw new Error(`${start} is not on the page`)
  return found
}
