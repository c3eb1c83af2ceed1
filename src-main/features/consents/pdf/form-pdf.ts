import { openPdf } from '@main/pdf/document'
import type { PdfOutput } from '@main/pdf/output'
import { consentForm as t } from '@shared/texts/de/consent-form'
import type { FormContent, SheetSection } from '../form-content'
import { type Block, column } from './blocks'
import { formBlocks, sheetBlocks } from './form-blocks'

/** From the size that reads best to the smallest that a form may have; what needs more room takes more pages. */
const sizes = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5]

/**
 * Writes the sign-up form and, from a page of its own on, the information sheet; each on one page where it fits in a
 * readable size. The output is not ended.
 */
export async function writeFormPdf(
  { form, sheet }: { form: FormContent; sheet: readonly SheetSection[] },
  output: PdfOutput,
): Promise<{ pages: number; unprintable: string[] }> {
  const pdf = openPdf({ title: t.documentTitle, author: form.shopName }, output)
  const pages = [
    ...paged((size) => formBlocks(form, pdf.faces, size)),
    ...paged((size) => sheetBlocks(sheet, pdf.faces, size)),
  ]
  for (const page of pages) await pdf.addPage(page)
  await pdf.finish()
  return { pages: pages.length, unprintable: [...pdf.missing] }
}

function paged(blocksIn: (size: number) => Block[]): string[] {
  let pages: string[] = []
  for (const size of sizes) {
    pages = flow(blocksIn(size))
    if (pages.length === 1) return pages
  }
  return pages
}

/** Blocks below each other; one that does not fit any more begins the next page. */
function flow(blocks: readonly Block[]): string[] {
  const pages = ['']
  let top: number = column.top
  for (const block of blocks) {
    if (top + block.height > column.bottom && top > column.top) {
      pages.push('')
      top = column.top
    }
    pages[pages.length - 1] += block.place(top)
    top += block.height
  }
  return pages
}
