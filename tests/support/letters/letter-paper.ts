import { PDFDocument, type PDFFont, StandardFonts } from '@cantoo/pdf-lib'

const pt = (mm: number) => (mm * 72) / 25.4

type Paper = {
  /** Words 20 mm from the left and 20 mm from the top of a page each. */
  pages: string[]
  /** In mm. */
  width?: number
  height?: number
  /** Asked for to read; empty: only to change. */
  password?: string
  rotate?: 0 | 90 | 180 | 270
}

/** A shop's letter paper as another program makes it, with a script and a link that must not come along. */
export async function letterPaper({
  pages,
  width = 210,
  height = 297,
  password,
  rotate = 0,
}: Paper): Promise<Buffer> {
  const document = await PDFDocument.create()
  const font: PDFFont = await document.embedFont(StandardFonts.Helvetica)
  for (const words of pages) {
    const page = document.addPage([pt(width), pt(height)])
    page.drawText(words, { x: pt(20), y: pt(height - 20), size: 12, font })
    page.drawRectangle({ x: pt(20), y: pt(20), width: pt(170), height: pt(1) })
    if (rotate) page.setRotation({ type: 'degrees', angle: rotate } as Parameters<typeof page.setRotation>[0])
  }
  document.addJavaScript('hello', 'app.alert("no")')
  if (password !== undefined) document.encrypt({ userPassword: password, ownerPassword: 'o' })
  return Buffer.from(await document.save())
}
