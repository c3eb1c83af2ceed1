import { linesOperators } from '@main/pdf/content'
import { breakLine } from '@main/pdf/line-breaking'
import { pt } from '@main/pdf/paper'
import type { Typeface } from '@main/pdf/typeface'
import type { LabelledLine, LetterForm } from '@shared/features/letters/letter'
import { fieldTop, infoBlock, infoLeft, lineHeight } from './geometry'

const size = 9.5
const leading = pt(lineHeight)
const gap = pt(3)
const width = pt(infoBlock.width)

/** Sets the info block, labels beside their values; `bottom` is the end of its last line, in points. */
export function infoOperators(
  lines: readonly LabelledLine[],
  form: LetterForm,
  face: Typeface,
): { operators: string; bottom: number } {
  const left = pt(infoLeft[form])
  const widest = Math.max(0, ...lines.map(({ label }) => face.width(label, size)))
  const labelWidth = Math.min(widest, width * 0.6)
  const valueLeft = labelWidth === 0 ? left : left + labelWidth + gap
  let top = pt(fieldTop[form] + infoBlock.belowFieldTop)
  let operators = ''
  for (const { label, value } of lines) {
    const labels = breakLine(label, face, size, labelWidth)
    const values = breakLine(value, face, size, left + width - valueLeft)
    operators += linesOperators({ lines: labels, x: left, top, face, size, leading, gray: 0.4 })
    operators += linesOperators({ lines: values, x: valueLeft, top, face, size, leading })
    top += Math.max(labels.length, values.length) * leading
  }
  return { operators, bottom: top }
}
