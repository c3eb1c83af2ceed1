import { linesOperators, ruleOperators } from '@main/pdf/content'
import { openPdf } from '@main/pdf/document'
import { breakLine } from '@main/pdf/line-breaking'
import type { PdfOutput } from '@main/pdf/output'
import { createPageFrame } from '@main/pdf/page-frame'
import { pt } from '@main/pdf/paper'
import { createTable } from '@main/pdf/table'
import type { Raffle } from '@shared/features/raffles/raffle'
import type { CivilDate } from '@shared/kernel/civil-date'
import { raffles as texts } from '@shared/texts/de/raffles'

const t = texts.record
const columns = [
  { label: t.columns.draw, widthShare: 8, align: 'right' as const },
  { label: t.columns.prize, widthShare: 34, align: 'left' as const },
  { label: t.columns.winner, widthShare: 30, align: 'left' as const },
  { label: t.columns.ticket, widthShare: 10, align: 'right' as const },
  { label: t.columns.note, widthShare: 30, align: 'left' as const },
]
const size = 10.5
const leading = 14
/** What the lines for names and day below the table need, in points. */
const signHeight = pt(28)

export type RaffleRecord = {
  raffle: Raffle
  /** The campaign. */
  campaign: string
  shop: string
  /** The moment of the draw in words of the shop's own time. */
  drawnAt: string
  date: CivilDate
}

/** Writes the record of a draw on A4: when, among how many, from what seed and by what rule, who won what. */
export async function writeRecordPdf(record: RaffleRecord, output: PdfOutput): Promise<{ pages: number }> {
  const { raffle, campaign, shop: author, date } = record
  const title = t.title(raffle.name)
  const pdf = openPdf({ title, author }, output)
  const frame = createPageFrame(pdf, { title, subtitle: campaign, author, date })
  const { text } = pdf.faces
  const table = createTable(columns, pdf.faces, frame.left, frame.right)
  let number = 1
  const head = frame.head(number)
  const facts = t.facts(record).flatMap((line) => breakLine(line, text, size, frame.right - frame.left))
  let top = head.bottom + facts.length * leading + pt(5)
  let content =
    head.operators +
    frame.foot(number) +
    linesOperators({ lines: facts, x: frame.left, top: head.bottom, face: text, size, leading }) +
    table.head.place(top, false)
  top += table.head.height

  async function turn(height: number): Promise<void> {
    if (top + height <= frame.bottom) return
    await pdf.addPage(content)
    number += 1
    const next = frame.head(number)
    content = next.operators + frame.foot(number) + table.head.place(next.bottom, false)
    top = next.bottom + table.head.height
  }

  for (const [at, cells] of rowsOf(raffle).entries()) {
    const row = table.row(cells)
    await turn(row.height)
    content += row.place(top, at % 2 === 1)
    top += row.height
  }
  await turn(signHeight)
  const line = top + signHeight - leading
  for (const [label, left] of [
    [t.signDay, frame.left],
    [t.signName, frame.left + pt(70)],
  ] as const)
    content +=
      ruleOperators({ x: left, y: line }, { x: left + pt(60), y: line }, 0) +
      linesOperators({ lines: [label], x: left, top: line, face: text, size: 9, leading: 12, gray: 0.35 })
  await pdf.addPage(content)
  frame.fillTotal(number)
  await pdf.finish()
  return { pages: number }
}

/** All draws in their order; who was passed over says so. */
function rowsOf({ prizes }: Raffle): string[][] {
  return prizes
    .flatMap((prize) => prize.winners.map((winner) => ({ prize: prize.name, ...winner })))
    .toSorted((one, other) => one.draw - other.draw)
    .map(({ draw, prize, listName, ticket, passedAt, text }) => [
      ...[String(draw), prize, listName, String(ticket)],
      passedAt === null ? '' : [t.passed, text].filter(Boolean).join(': '),
    ])
}
