import { barOperators } from '@main/pdf/bars'
import { linesOperators, ruleOperators } from '@main/pdf/content'
import { openPdf, type PdfFile } from '@main/pdf/document'
import { breakLineAtMost } from '@main/pdf/line-breaking'
import type { PdfOutput } from '@main/pdf/output'
import { pt } from '@main/pdf/paper'
import type { SurveyFields } from '@shared/features/surveys/survey'
import { surveys as texts } from '@shared/texts/de/surveys'
import { bodyPages, sheet } from './sheet-pdf'

/** Whose sheet it is; null for one that is nobody's. */
export type Addressee = { name: string; code: string } | null

/** The code as bars, in mm: at the right of the head, as wide as seven characters need. */
const code = { width: 50, height: 12, widestModule: 0.4 } as const

/** Writes a sheet for each, on a page or pages of its own; all but name and code is in the file once. */
export async function writeSurveyPdf(
  { survey, shop }: { survey: SurveyFields; shop: string },
  addressees: AsyncIterable<readonly Addressee[]>,
  output: PdfOutput,
): Promise<{ pages: number }> {
  const pdf = openPdf({ title: survey.title, author: shop }, output)
  const head = headOperators(shop, pdf.faces)
  const shared = bodyPages(survey, pdf.faces).map((body) => pdf.addForm(head + body))
  let pages = 0
  for await (const some of addressees)
    for (const addressee of some) {
      // On every page, so that none of them is mixed up with another one's.
      const own = addressee ? addresseeOperators(addressee, pdf.faces) : ''
      for (const page of shared) await pdf.addPage(page + own)
      pages += shared.length
    }
  await pdf.finish()
  return { pages }
}

function headOperators(shop: string, faces: PdfFile['faces']): string {
  const y = pt(sheet.top + sheet.head - 6)
  const wide = pt(sheet.right - sheet.left - code.width - 5)
  const lines = breakLineAtMost(1, shop, faces.heading, 15, wide)
  return (
    linesOperators({
      lines,
      x: pt(sheet.left),
      top: pt(sheet.top),
      face: faces.heading,
      size: 15,
      leading: 20,
    }) + ruleOperators({ x: pt(sheet.left), y }, { x: pt(sheet.right), y }, 0.5)
  )
}

function addresseeOperators({ name, code: text }: NonNullable<Addressee>, faces: PdfFile['faces']): string {
  const left = pt(sheet.right - code.width)
  const top = pt(sheet.top)
  const small = { face: faces.text, size: 9.5, leading: 13 }
  const wide = pt(sheet.right - sheet.left - code.width - 5)
  return (
    barOperators(text, { left, top, width: pt(code.width), height: pt(code.height) }, pt(code.widestModule)) +
    linesOperators({ ...small, lines: [texts.sheet.code(text)], x: left, top: top + pt(code.height + 1) }) +
    linesOperators({
      ...small,
      lines: breakLineAtMost(1, texts.sheet.of(name), faces.text, small.size, wide),
      x: pt(sheet.left),
      top: top + pt(code.height + 1),
    })
  )
}
