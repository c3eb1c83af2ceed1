import { barOperators, barsOf } from '@main/pdf/bars'
import { linesOperators } from '@main/pdf/content'
import { pt } from '@main/pdf/paper'
import type { Typeface } from '@main/pdf/typeface'
import type { LetterForm } from '@shared/features/letters/letter'
import { addressText, codeBars, fieldTop } from './geometry'

/** The code of a letter's answer in its window, as Code 128 and in words, so that an envelope that came back is read unopened. */
export function answerBars(code: string, form: LetterForm, face: Typeface): string {
  const made = code === '' ? null : barsOf(code)
  if (!made) return ''
  const left = pt(addressText[form].left)
  const top = pt(fieldTop[form] + codeBars.below)
  const height = pt(codeBars.height)
  const module = Math.min(pt(codeBars.widestModule), pt(codeBars.width) / made.modules)
  return (
    barOperators(code, { left, top, width: pt(codeBars.width), height }, module) +
    linesOperators({
      lines: [code],
      ...{ x: left + made.modules * module + pt(codeBars.textGap), top, face, size: 8, leading: height },
    })
  )
}
