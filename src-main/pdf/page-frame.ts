import { type CivilDate, formatDate } from '@shared/kernel/civil-date'
import { lists as texts } from '@shared/texts/de/lists'
import { linesOperators, type PlacedLines } from './content'
import type { PdfFile } from './document'
import { breakLineAtMost } from './line-breaking'
import { pt } from './paper'

type Frame = { title: string; subtitle: string; author?: string; date: CivilDate }

const margin = pt(15)

/** What stands around the rows of a list; lengths in points. */
export function createPageFrame(pdf: PdfFile, { title, subtitle, author = '', date }: Frame) {
  const left = margin
  const right = pdf.width - margin
  const footTop = pdf.height - margin
  const totalForm = pdf.reserveForm()
  const { text, heading } = pdf.faces
  const note = { face: text, size: 9, leading: 12, gray: 0.35 }

  function line(content: string, place: Omit<PlacedLines, 'lines'>): string {
    return linesOperators({
      ...place,
      lines: breakLineAtMost(1, content, place.face, place.size, right - left),
    })
  }

  function firstHead() {
    const lines = breakLineAtMost(3, title, heading, 16, right - left)
    const bottom = margin + lines.length * 20
    const operators =
      linesOperators({ lines, x: left, top: margin, face: heading, size: 16, leading: 20 }) +
      line(subtitle, { ...note, x: left, top: bottom })
    return { operators, bottom: bottom + (subtitle === '' ? 4 : 20) }
  }

  return {
    left,
    right,
    /** Where rows have to end. */
    bottom: footTop - pt(4),
    /** Title of a page, big on the first one, and where the rows begin. */
    head(page: number): { operators: string; bottom: number } {
      if (page === 1) return firstHead()
      return { operators: line(title, { ...note, x: left, top: margin }), bottom: margin + 18 }
    },
    /** „Seite 3 von N“ with a place kept for N, the shop and the date. */
    foot(page: number): string {
      const from = [author, texts.asOf(formatDate(date))].filter((part) => part !== '').join(' · ')
      const before = texts.pageOf(page)
      const x = left + text.width(before, note.size)
      return (
        line(before, { ...note, x: left, top: footTop }) +
        `q 1 0 0 1 ${Math.round(x * 100) / 100} 0 cm ${totalForm.operator}Q\n` +
        line(from, { ...note, x: right, top: footTop, align: 'right' })
      )
    },
    /** Fills in N, once, after the last page. */
    fillTotal(pages: number): void {
      totalForm.fill(line(String(pages), { ...note, x: 0, top: footTop }))
    },
    /** Stands where rows would begin if there are none. */
    emptyNote: (top: number): string => line(texts.empty, { ...note, x: left, top: top + 8 }),
  }
}
