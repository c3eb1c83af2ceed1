import { baseline, linesOperators, ruleOperators, textOperators } from '@main/pdf/content'
import type { PdfFile } from '@main/pdf/document'
import { breakLineAtMost } from '@main/pdf/line-breaking'
import { pt } from '@main/pdf/paper'
import type { Letter, LetterLayout } from '@shared/features/letters/letter'
import { letters as texts } from '@shared/texts/de/letters'
import { addressOperators } from './address-field'
import { type BodyRow, createBodySetter } from './body-rows'
import { footerOperators } from './footer'
import {
  bodyBottom,
  continuation,
  fieldHeight,
  fieldTop,
  gapAboveText,
  textLeft,
  textWidth,
} from './geometry'
import { infoOperators } from './info-block'
import { letterheadOperators } from './letterhead'
import { paginate } from './pagination'

const left = pt(textLeft)
const right = pt(textLeft + textWidth)
const nextColumn = { top: pt(continuation.bodyTop), bottom: pt(bodyBottom) }

/** Prepares what all letters of a layout share; the result sets one letter as the content of its pages. */
export function createLetterSetter(pdf: PdfFile, layout: LetterLayout): (letter: Letter) => string[] {
  const { faces } = pdf
  const footer = footerOperators(layout.footerLines, faces.text)
  const paper = pdf.addForm(letterheadOperators(layout, faces) + footer.operators)
  const setBody = createBodySetter(faces)
  const fieldBottom = pt(fieldTop[layout.form] + fieldHeight)

  return (letter) => {
    const info = infoOperators([...layout.infoLines, ...letter.infoLines], layout.form, faces.text)
    const firstColumn = {
      top: Math.max(fieldBottom, info.bottom) + pt(gapAboveText),
      bottom: footer.bodyBottom,
    }
    const pages = paginate(setBody(letter), firstColumn, nextColumn)
    const address = addressOperators(letter.addressLines, layout.form, faces.text)
    return pages.map((rows, index) =>
      index === 0
        ? paper + address + info.operators + bodyOperators(rows, firstColumn.top)
        : headOperators(letter, index + 1, pages.length) + bodyOperators(rows, nextColumn.top),
    )
  }

  function headOperators(letter: Letter, page: number, pages: number): string {
    const face = faces.text
    const line = { face, size: 9, top: pt(continuation.headTop), leading: 12, gray: 0.35 }
    const names = [layout.letterhead.name, letter.recipientName].filter((name) => name !== '').join(' · ')
    const bottom = line.top + line.leading + 2
    return (
      linesOperators({ ...line, lines: breakLineAtMost(1, names, face, 9, pt(textWidth - 30)), x: left }) +
      linesOperators({ ...line, lines: [texts.pageOf(page, pages)], x: right, align: 'right' }) +
      ruleOperators({ x: left, y: bottom }, { x: right, y: bottom }, 0.6)
    )
  }
}

function bodyOperators(rows: readonly BodyRow[], top: number): string {
  let y = top
  let operators = ''
  for (const { text, face, size, leading } of rows) {
    operators += textOperators({ text, x: left, y: baseline(y, leading, face, size), face, size })
    y += leading
  }
  return operators
}
