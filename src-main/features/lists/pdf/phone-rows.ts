import { linesOperators, ruleOperators } from '@main/pdf/content'
import { breakLineAtMost } from '@main/pdf/line-breaking'
import { pt } from '@main/pdf/paper'
import type { Typeface } from '@main/pdf/typeface'
import type { CallNumber } from '@shared/features/customers/calling'

export type PhoneEntry = { letter: string; name: string; town: string; numbers: readonly CallNumber[] }
/** Something in a column; heights in points. */
type ColumnRow = { height: number; place(left: number, top: number): string }

const size = 9
const leading = 11.5
const gray = 0.35
const gap = pt(2)
const numbersWidth = pt(34)
const indent = pt(3)
/** Numbers of one entry; more would be a switchboard. */
const maxNumbers = 12

/** Sets the rows of a telephone list for a column of that width (points). */
export function createPhoneSetter(
  faces: { text: Typeface; strong: Typeface; heading: Typeface },
  width: number,
) {
  const nameWidth = width - numbersWidth - gap

  return {
    /** The letter over its names. */
    letter(letter: string): ColumnRow {
      const height = 22
      return {
        height,
        place: (left, top) =>
          linesOperators({
            lines: [letter],
            x: left,
            top: top + 4,
            face: faces.heading,
            size: 12,
            leading: 14,
          }) +
          ruleOperators({ x: left, y: top + height - 2.5 }, { x: left + width, y: top + height - 2.5 }, 0.5),
      }
    },

    /** Name and town, at the right the numbers, one below the other; before that of a member or contact whose it is. */
    entry({ name, town, numbers }: PhoneEntry): ColumnRow {
      const [shown = ''] = breakLineAtMost(1, oneLine(name), faces.strong, size, nameWidth)
      const used = faces.strong.width(shown, size) + gap
      const beside = used + faces.text.width(oneLine(town), size) <= nameWidth
      const place = breakLineAtMost(1, oneLine(town), faces.text, size, beside ? width : nameWidth)
      const shownNumbers = numbers.slice(0, maxNumbers).map((one) => ({
        number: breakLineAtMost(1, oneLine(one.number), faces.text, size, numbersWidth),
        of: breakLineAtMost(1, oneLine(one.name), faces.text, size, nameWidth - indent),
        direct: one.name !== '',
      }))
      const head = beside || town === '' ? 1 : 2
      const own = shownNumbers.filter(({ direct }) => !direct).length
      // Where only members have numbers, their names stand below that of the card.
      const directFrom = Math.max(own, head)
      const lineOf = (index: number) => (index < own ? index : directFrom + index - own)
      const lines = Math.max(head, lineOf(shownNumbers.length - 1) + 1)
      return {
        height: lines * leading + 1.5,
        place(left, top) {
          const text = { face: faces.text, size, leading }
          const townPlace = beside ? { x: left + used, top } : { x: left, top: top + leading }
          return (
            linesOperators({ ...text, lines: [shown], x: left, top, face: faces.strong }) +
            linesOperators({ ...text, lines: place, ...townPlace, gray }) +
            shownNumbers
              .map(({ number, of }, index) => {
                const at = top + lineOf(index) * leading
                return (
                  linesOperators({ ...text, lines: of, x: left + indent, top: at, gray }) +
                  linesOperators({ ...text, lines: number, x: left + width, top: at, align: 'right' })
                )
              })
              .join('')
          )
        },
      }
    },
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
