import { linesOperators, ruleOperators } from '@main/pdf/content'
import type { PdfFile } from '@main/pdf/document'
import { breakLineAtMost } from '@main/pdf/line-breaking'
import { a4, pt } from '@main/pdf/paper'
import type { Picture } from '@main/pdf/picture'
import type { Letter, LetterLayout } from '@shared/features/letters/letter'
import { letters as texts } from '@shared/texts/de/letters'
import { addressOperators } from './address-field'
import { answerBars } from './answer-bars'
import { createLetterRows } from './body/letter-rows'
import { placeRows } from './body/row'
import { footerOperators } from './footer'
import {
  belowContinuationHead,
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

type Shared = {
  pictures: ReadonlyMap<string, Picture>
  /** Operators of the letter paper: of a first page, and of those that follow. */
  paper: readonly string[]
}

/** Prepares what all letters of a layout share; the result sets one letter as the content of its pages. */
export function createLetterSetter(
  pdf: PdfFile,
  layout: LetterLayout,
  { pictures, paper }: Shared,
): (letter: Letter) => string[] {
  const { faces } = pdf
  const own = layout.paper
  const footer = own
    ? { operators: '', bodyBottom: pt(a4.height - own.footMm) }
    : footerOperators(layout.footerLines, faces.text)
  const head = pdf.addForm(letterheadOperators(layout, faces, pictures) + footer.operators)
  const setRows = createLetterRows(faces, pictures)
  const fieldBottom = pt(fieldTop[layout.form] + fieldHeight)
  const [firstPaper = '', nextPaper = ''] = paper
  // Its own second page has a head and a foot of its own.
  const nextColumn =
    own && nextPaper !== ''
      ? { top: pt(own.headMm), bottom: footer.bodyBottom }
      : { top: pt(continuation.bodyTop), bottom: pt(bodyBottom) }

  return (letter) => {
    const info = infoOperators([...layout.infoLines, ...letter.infoLines], layout.form, faces.text)
    const firstColumn = {
      top: Math.max(fieldBottom, info.bottom) + pt(gapAboveText),
      bottom: footer.bodyBottom,
    }
    const pages = paginate(setRows(letter), firstColumn, nextColumn)
    const address =
      answerBars(letter.answerCode, layout.form, faces.text) +
      addressOperators(letter.addressLines, layout.form, faces.text)
    return pages.map((rows, index) =>
      index === 0
        ? firstPaper + head + address + info.operators + placeRows(rows, firstColumn.top)
        : nextPaper + headOperators(letter, index + 1, pages.length) + placeRows(rows, nextColumn.top),
    )
  }

  function headOperators(letter: Letter, page: number, pages: number): string {
    const face = faces.text
    const top = nextColumn.top - pt(belowContinuationHead)
    const line = { face, size: 9, top, leading: 12, gray: 0.35 }
    const names = [layout.letterhead.name, letter.recipientName].filter((name) => name !== '').join(' · ')
    const bottom = line.top + line.leading + 2
    return (
      linesOperators({ ...line, lines: breakLineAtMost(1, names, face, 9, pt(textWidth - 30)), x: left }) +
      linesOperators({ ...line, lines: [texts.pageOf(page, pages)], x: right, align: 'right' }) +
      ruleOperators({ x: left, y: bottom }, { x: right, y: bottom }, 0.6)
    )
  }
}
