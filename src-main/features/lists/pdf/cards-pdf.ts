import { setImmediate as nextTurn } from 'node:timers/promises'
import { openPdf } from '@main/pdf/document'
import type { PdfOutput } from '@main/pdf/output'
import { createPageFrame } from '@main/pdf/page-frame'
import { pt } from '@main/pdf/paper'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { CardSheet } from '../cards/card-sheet'
import { type CardRow, createCardSetter } from './card-rows'

export type CardsPdf = {
  title: string
  author?: string
  date: CivilDate
  /** Every card on a page of its own; else below each other, without parting one that fits on a page. */
  pageEach: boolean
  cards: AsyncIterable<CardSheet> | Iterable<CardSheet>
}

/** Between two cards on a page. */
const distance = pt(9)

/**
 * Writes cards as PDF on A4, „Seite 1 von N“ and the date at the foot; a card longer than a page goes on with its
 * name at the top. The output is not ended; rejects with what it or the cards threw, or the signal's reason.
 */
export async function writeCardsPdf(
  { title, author = '', date, pageEach, cards }: CardsPdf,
  output: PdfOutput,
  { signal }: { signal?: AbortSignal } = {},
): Promise<{ cards: number; pages: number }> {
  const pdf = openPdf({ title, author }, output)
  const frame = createPageFrame(pdf, { title, subtitle: '', author, date })
  const setter = createCardSetter(pdf.faces, frame.left, frame.right)
  const start = pt(15)
  const room = frame.bottom - start
  let page = { number: 1, content: frame.foot(1), top: start }
  let count = 0

  async function turn(): Promise<void> {
    await pdf.addPage(page.content)
    const number = page.number + 1
    page = { number, content: frame.foot(number), top: start }
  }

  function put(row: CardRow): void {
    page.content += row.place(page.top)
    page.top += row.height
  }

  for await (const card of cards) {
    signal?.throwIfAborted()
    const rows = setter.rows(card)
    const height = rows.reduce((sum, row) => sum + row.height, 0)
    if (count > 0) {
      page.top += distance
      const fits = page.top + height <= frame.bottom
      if (pageEach || !fits) await turn()
    }
    for (const row of rows) {
      if (page.top + row.height > frame.bottom && row.height <= room) {
        await turn()
        put(setter.goesOn(card))
      }
      put(row)
    }
    count += 1
    await nextTurn()
  }
  await pdf.addPage(count === 0 ? page.content + frame.emptyNote(start) : page.content)
  frame.fillTotal(page.number)
  await pdf.finish()
  return { cards: count, pages: page.number }
}
