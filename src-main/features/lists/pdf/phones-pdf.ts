import { setImmediate as nextTurn } from 'node:timers/promises'
import { openPdf } from '@main/pdf/document'
import type { PdfOutput } from '@main/pdf/output'
import { createPageFrame } from '@main/pdf/page-frame'
import { pt } from '@main/pdf/paper'
import type { CivilDate } from '@shared/kernel/civil-date'
import { createPhoneSetter, type PhoneEntry } from './phone-rows'

export type { PhoneEntry } from './phone-rows'

export type PhonesPdf = {
  title: string
  author?: string
  date: CivilDate
  /** In the order of their letters. */
  entries: AsyncIterable<PhoneEntry> | Iterable<PhoneEntry>
}

const columns = 2
const between = pt(8)
/** So often the event loop gets a turn. */
const entriesPerTurn = 250

/**
 * Writes a telephone list as PDF on A4 in two columns, each letter over its names and again where they go on in the
 * next column. The output is not ended; rejects with what it or the entries threw, or the signal's reason.
 */
export async function writePhonesPdf(
  list: PhonesPdf,
  output: PdfOutput,
  { signal }: { signal?: AbortSignal } = {},
): Promise<{ entries: number; pages: number }> {
  const pdf = openPdf({ title: list.title, author: list.author ?? '' }, output)
  const frame = createPageFrame(pdf, { ...list, subtitle: '' })
  const width = (frame.right - frame.left - between) / columns
  const setter = createPhoneSetter(pdf.faces, width)
  let page = beginPage(1)
  let letter = ''
  let count = 0

  function beginPage(number: number) {
    const { operators, bottom } = frame.head(number)
    return { number, content: operators + frame.foot(number), begin: bottom, top: bottom, column: 0 }
  }

  async function nextColumn(): Promise<void> {
    if (page.column + 1 < columns) {
      page.column += 1
      page.top = page.begin
      return
    }
    await pdf.addPage(page.content)
    page = beginPage(page.number + 1)
  }

  for await (const entry of list.entries) {
    signal?.throwIfAborted()
    const heading = setter.letter(entry.letter)
    const row = setter.entry(entry)
    const begins = entry.letter !== letter
    // A letter never stands alone at the end of a column.
    const moves = page.top + (begins ? heading.height : 0) + row.height > frame.bottom
    if (moves) await nextColumn()
    const shown = begins || moves ? [heading, row] : [row]
    for (const one of shown) {
      page.content += one.place(frame.left + page.column * (width + between), page.top)
      page.top += one.height
    }
    letter = entry.letter
    if (++count % entriesPerTurn === 0) await nextTurn()
  }
  await pdf.addPage(count === 0 ? page.content + frame.emptyNote(page.top) : page.content)
  frame.fillTotal(page.number)
  await pdf.finish()
  return { entries: count, pages: page.number }
}
