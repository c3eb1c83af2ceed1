import { setImmediate as nextTurn } from 'node:timers/promises'
import { openPdf, type PdfFile } from '@main/pdf/document'
import { readForeignPages } from '@main/pdf/foreign-page'
import type { PdfOutput } from '@main/pdf/output'
import type { Picture } from '@main/pdf/picture'
import type { Letter, LetterLayout } from '@shared/features/letters/letter'
import { letters as texts } from '@shared/texts/de/letters'
import { createLetterSetter } from './letter-pages'

export type LettersPdfOptions = {
  /** In the PDF's metadata; left out or empty: „Serienbrief“. */
  title?: string
  /** Bytes (PNG or JPEG) by the names that letters and layout give their pictures. */
  pictures?: ReadonlyMap<string, Uint8Array>
  /** A PDF that lies under the pages, its second page under all but the first. */
  paper?: Uint8Array
  /** Called every few letters and at the end. */
  onProgress?: (done: number) => void
  /** Stops the writing between two letters; the promise rejects with the signal's reason. */
  signal?: AbortSignal
}

export type LettersPdfResult = {
  letters: number
  /** All pages of the file, backs that stay empty included. */
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
 * is not ended. Rejects with what the output or the letters' source threw, or with ForeignPdfError; what was written
 * until then is no PDF. On both sides of the sheets each letter begins on a fresh one.
 */
export async function writeLettersPdf(
  letters: AsyncIterable<Letter> | Iterable<Letter>,
  layout: LetterLayout,
  output: PdfOutput,
  { title = '', pictures = new Map(), paper, onProgress, signal }: LettersPdfOptions = {},
): Promise<LettersPdfResult> {
  signal?.throwIfAborted()
  const pdf = openPdf(
    {
      title: title || texts.documentTitle,
      author: layout.letterhead.name,
      sides: layout.duplex ? 'both' : 'one',
    },
    output,
  )
  const underlays = paper ? await readForeignPages(paper, 2) : []
  const setLetter = createLetterSetter(pdf, layout, {
    pictures: await embedded(pdf, pictures),
    paper: underlays.map((page) => pdf.addForeign((document) => page.write(document))),
  })
  const pagesOfLetters: number[] = []
  let backs = 0
  for await (const letter of letters) {
    signal?.throwIfAborted()
    const pages = setLetter(letter)
    if (layout.duplex && (pagesOfLetters.at(-1) ?? 0) % 2 === 1) {
      await pdf.addPage('')
      backs++
    }
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
    pages: pagesOfLetters.reduce((sum, pages) => sum + pages, backs),
    pagesOfLetters,
    unprintable: [...pdf.missing],
  }
}

async function embedded(pdf: PdfFile, bytes: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>()
  for (const [name, picture] of bytes) pictures.set(name, await pdf.addPicture(picture))
  return pictures
}
