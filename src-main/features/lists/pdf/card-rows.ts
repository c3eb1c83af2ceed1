import { linesOperators, ruleOperators } from '@main/pdf/content'
import { breakLine, breakLineAtMost } from '@main/pdf/line-breaking'
import { pt } from '@main/pdf/paper'
import type { Typeface } from '@main/pdf/typeface'
import { lists as texts } from '@shared/texts/de/lists'
import type { CardSheet, PrintedSection } from '../cards/card-sheet'

/** A piece of a card that stays on one page; heights in points. */
export type CardRow = { height: number; place(top: number): string }

type Faces = { text: Typeface; strong: Typeface; heading: Typeface }

const size = 10.5
const leading = 14
const gray = 0.35
const columns = { label: pt(34), text: pt(64) }
const gap = 9
const hairline = 0.8

/** Sets cards between two edges (points), row by row, so that one of any length can be spread over pages. */
export function createCardSetter(faces: Faces, left: number, right: number) {
  const width = right - left

  function lines(content: readonly string[], x: number, top: number, face: Typeface, more = {}): string {
    return linesOperators({ lines: content, x, top, face, size, leading, ...more })
  }

  /** The head of a card; `small` where it goes on from the page before. */
  function head({ name, facts, warning }: CardSheet): CardRow {
    const names = breakLineAtMost(3, oneLine(name), faces.heading, 17, width)
    const below = breakLine(oneLine(facts), faces.text, size, width)
    const said = warning === '' ? [] : breakLine(oneLine(warning), faces.strong, size, width)
    const height = names.length * 21 + (below.length + said.length) * leading + 8
    return {
      height,
      place(top) {
        const factsTop = top + names.length * 21
        const y = top + height - 3
        return (
          linesOperators({ lines: names, x: left, top, face: faces.heading, size: 17, leading: 21 }) +
          lines(below, left, factsTop, faces.text, { gray }) +
          lines(said, left, factsTop + below.length * leading, faces.strong) +
          ruleOperators({ x: left, y }, { x: right, y }, 0)
        )
      },
    }
  }

  /** Above what goes on from the page before. */
  function goesOn({ name }: CardSheet): CardRow {
    const [line = ''] = breakLineAtMost(1, texts.cards.goesOn(oneLine(name)), faces.text, size, width)
    return { height: leading + 6, place: (top) => lines([line], left, top, faces.text, { gray }) }
  }

  function section({ title, lines: content, strong }: PrintedSection, first: boolean): CardRow[] {
    const labelled = content.some(({ label }) => label !== '')
    const x = left + (labelled ? columns.text : columns.label)
    const face = strong ? faces.strong : faces.text
    const rows = content.flatMap(({ label, text }) => {
      const name = breakLine(oneLine(label), faces.text, size, columns.text - columns.label - 6)
      const said = breakLine(oneLine(text), face, size, right - x)
      return Array.from(
        { length: Math.max(name.length, said.length) },
        (_, index): CardRow => ({
          height: leading,
          place: (top) =>
            lines(name.slice(index, index + 1), left + columns.label, top, faces.text, { gray }) +
            lines(said.slice(index, index + 1), x, top, face),
        }),
      )
    })
    const headings = breakLine(title, faces.strong, size, columns.label - 6)
    // The heading stays with the lines that stand beside it.
    const beside = rows.slice(0, headings.length)
    if (beside.length === 0) return []
    const height = Math.max(headings.length, beside.length) * leading
    const titled: CardRow = {
      height: gap + height,
      place: (top) =>
        // Below the head there is a rule already.
        (first
          ? ''
          : ruleOperators({ x: left, y: top + gap / 2 }, { x: right, y: top + gap / 2 }, hairline)) +
        lines(headings, left, top + gap, faces.strong) +
        beside.map((row, index) => row.place(top + gap + index * leading)).join(''),
    }
    return [titled, ...rows.slice(headings.length)]
  }

  return {
    goesOn,
    /** Everything on a card; the head stays with what follows. */
    rows(sheet: CardSheet): CardRow[] {
      const parts = sheet.sections.flatMap((one, index) => section(one, index === 0))
      const none = { title: '', lines: [{ label: '', text: texts.cards.nothing }], strong: false }
      const nothing = section(none, true)
      const [first, ...rest] = parts.length > 0 ? parts : nothing
      const top = head(sheet)
      return first ? [below(top, first), ...rest] : [top]
    },
  }
}

function below(upper: CardRow, lower: CardRow): CardRow {
  return {
    height: upper.height + lower.height,
    place: (top) => upper.place(top) + lower.place(top + upper.height),
  }
}

/** What holds a number and its unit together stays. */
function oneLine(text: string): string {
  return text.replace(/[^\S\u00A0]+/g, ' ').trim()
}
