import { setImmediate as nextTurn } from 'node:timers/promises'
import { openPdf } from '@main/pdf/document'
import type { PdfOutput } from '@main/pdf/output'
import type { Letter, LetterLayout } from '@shared/features/letters/letter'
import { letters as texts } from '@shared/texts/de/letters'
import { createLetterSetter } from './letter-pages'

export type LettersPdfOptions = {
  /** In the PDF's metadata; left out or empty: „Serienbrief“. */
  title?: string
  /** Called every few letters and at the end. */
  onProgress?: (done: number) => void
  /** Stops the writing between two letters; the promise rejects with the signal's reason. */
  signal?: AbortSignal
}

export type LettersPdfResult = {
  letters: number
  pages: number
  /** Pages of each letter, in order. */
  pagesOfLetters: number[]
  /** Characters that the fonts do not have and that were printed as question marks. */
  unprintable: string[]
}

/** So often the event loop gets a turn, for progress to leave and a wish to stop to arrive. */
const lettersPerTurn = 25

/**
 * Writes letters by DIN 5008 into one PDF, each beginning on a new page, and keeps none of them in memory. The output
 * is not ended. Rejects with what the output or the letters' source threw; what was written until then is no PDF.
 */
export async function writeLettersPdf(
  letters: AsyncIterable<Letter> | Iterable<Letter>,
  layout: LetterLayout,
  output: PdfOutput,
  { title = '', onProgress, signal }: LettersPdfOptions = {},
): Promise<LettersPdfResult> {
  signal?.throwIfAborted()
  const pdf = openPdf(
    { title: title || texts.documentTitle, author: layout.letterhead.name, singleSided: true },
    output,
  )
  const setLetter = createLetterSetter(pdf, layout)
  const pagesOfLetters: number[] = []
  for await (const letter of letters) {
    signal?.throwIfAborted()
    const pages = setLetter(letter)
    for (const page of pages) await pdf.addPage(page)
    pagesOfLetters.push(pages.length)
    if (pagesOfLetters.length % lettersPerTurn === 0) {
      onProgress?.(pagesOfLetters.length)
      await nextTurn()
    }
  }
  await pdf.finish()
  onProgress?.(pagesOfLetters.length)
  return {
    letters: pagesOfLetters.length,
    pages: pagesOfLetters.reduce((sum, pages) => sum + pages, 0),
    pagesOfLetters,
    unprintable: [...pdf.missing],
  }
}
