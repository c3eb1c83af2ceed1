import { type Align, linesOperators } from '@main/pdf/content'
import type { Faces } from '@main/pdf/faces'
import { type FittedLines, fitLines } from '@main/pdf/fit'
import { pt } from '@main/pdf/paper'
import type { Typeface } from '@main/pdf/typeface'
import type { LetterForm, LetterLayout } from '@shared/features/letters/letter'
import { letters as texts } from '@shared/texts/de/letters'
import { bandHeight, letterheadTop, textLeft, textWidth } from './geometry'

const left = pt(textLeft)
const right = pt(textLeft + textWidth)
const nameWidth = pt(95)
const gap = pt(4)

/**
 * The shop's name and its particulars: at both edges, or, beside a logo (`logoWidth` in points, 0 for none), below
 * each other at the edge that it leaves free.
 */
export function shopOperators(layout: LetterLayout, faces: Faces, logoWidth: number): string {
  const { form, logo } = layout
  const top = pt(letterheadTop[form])
  const height = pt(bandHeight(form))
  if (!logo || logoWidth === 0) {
    const name = shopName(layout, faces.heading, nameWidth, height)
    const lines = senderLines(layout, faces.text, pt(textWidth) - nameWidth - gap, height)
    return (
      linesOperators({ ...name, x: left, top, face: faces.heading }) +
      linesOperators({ ...lines, x: right, top, align: 'right', face: faces.text, gray: 0.35 })
    )
  }
  const width = pt(textWidth) - logoWidth - gap
  const name = shopName(layout, faces.heading, width, height * 0.4)
  const below = name.lines.length * name.leading
  const lines = senderLines(layout, faces.text, width, height - below)
  const align: Align = logo.side === 'left' ? 'right' : 'left'
  const x = logo.side === 'left' ? right : left
  return (
    linesOperators({ ...name, x, top, align, face: faces.heading }) +
    linesOperators({ ...lines, x, top: top + below, align, face: faces.text, gray: 0.35 })
  )
}

const nameSizes: Readonly<Record<LetterForm, readonly number[]>> = {
  A: [17, 15, 13, 11],
  B: [21, 19, 17, 15, 13],
  CH: [21, 19, 17, 15, 13],
}

function shopName(layout: LetterLayout, face: Typeface, maxWidth: number, maxHeight: number): FittedLines {
  return fitLines([layout.letterhead.name], face, {
    maxWidth,
    maxHeight,
    sizes: nameSizes[layout.form],
    leading: (size) => size * 1.2,
  })
}

function senderLines(layout: LetterLayout, face: Typeface, maxWidth: number, maxHeight: number): FittedLines {
  const { street, postcode, city, phone, email, website } = layout.letterhead
  const place = [street, `${postcode} ${city}`.trim()]
  const ways = [phone && texts.phone(phone), email]
  // Below the name, as beside a logo, the low band of form A has room for two lines.
  const groups = layout.form === 'A' && layout.logo ? [place, [...ways, website]] : [place, ways, [website]]
  const rows = groups.map((parts) => parts.filter((part) => part !== '').join(' · '))
  return fitLines(
    rows.filter((row) => row !== ''),
    face,
    { maxWidth, maxHeight, sizes: [9, 8.5, 8], leading: (size) => size * 1.35 },
  )
}
