import PDFDocument from 'pdfkit'
import { createFaces, type Faces, type LoadedFont, loadFont } from './faces'
import { deliver, type PdfOutput } from './output'
import { a4, pt } from './paper'
import { embedPicture, type Picture } from './picture'
import { hasGlyph, printedCharacters } from './typeface'

export type PdfOptions = {
  title: string
  author: string
  landscape?: boolean
  /** In mm, of paper other than A4. */
  paper?: { width: number; height: number }
  /** Asks the printer to print on one side of the sheet, or on both; left out: as it is set. */
  sides?: 'one' | 'both'
}

/**
 * A PDF that is written while it grows. Content is PDF operators (`content.ts`) in points from the top left corner;
 * pages are out of memory as soon as they are added.
 */
export type PdfFile = {
  faces: Faces
  /** Size of the pages in points. */
  width: number
  height: number
  /** Characters that no font has; they were set as question marks. */
  missing: ReadonlySet<string>
  /** Content that many pages share. Its operator may be used on every page that is added later. */
  addForm(content: string): string
  /** Content that is known only at the end, as the number of pages: its operator, and how to fill it once. */
  reserveForm(): { operator: string; fill(content: string): void }
  /** Puts a PNG or JPEG into the file, for the pages and forms that are added later. */
  addPicture(bytes: Uint8Array): Promise<Picture>
  /** Puts content of another file's page into this one; `add` writes it and answers its reference. */
  addForeign(add: (document: PDFKit.PDFDocument) => PDFKit.PDFKitReference): string
  /** Settles when the output has taken what has piled up. */
  addPage(content: string): Promise<void>
  /** Writes fonts and index. */
  finish(): Promise<void>
}

/** Pieces of this size go to the output. */
const chunkBytes = 64 * 1024

/** Starts a PDF of pages of one size, A4 unless told otherwise. Metadata: title, author, program and time, nothing else. */
export function openPdf(options: PdfOptions, output: PdfOutput): PdfFile {
  const document = createDocument(options)
  const missing = new Set<string>()
  const { faces, refs: fontRefs } = createFaces(document, missing)
  const forms: Record<string, PDFKit.PDFKitReference> = {}
  const pictures: Record<string, PDFKit.PDFKitReference> = {}
  const { width: across, height: down } = options.paper ?? a4
  const [width, height] = options.landscape ? [pt(down), pt(across)] : [pt(across), pt(down)]

  function reserveForm() {
    const name = `X${Object.keys(forms).length}`
    const form = document.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: { Font: fontRefs, XObject: pictures },
    })
    forms[name] = form
    return { operator: `/${name} Do\n`, fill: (content: string) => form.end(content) }
  }

  async function pass(): Promise<void> {
    const chunk: Uint8Array | null = document.read()
    if (chunk) await deliver(output, chunk)
  }

  return {
    faces,
    width,
    height,
    missing,
    reserveForm,
    addForm(content) {
      const { operator, fill } = reserveForm()
      fill(content)
      return operator
    },
    async addPicture(bytes) {
      const name = `I${Object.keys(pictures).length}`
      const { picture, ref } = await embedPicture(document, name, bytes)
      pictures[name] = ref
      return picture
    },
    addForeign(add) {
      const name = `X${Object.keys(forms).length}`
      forms[name] = add(document)
      return `q 1 0 0 -1 0 ${height} cm /${name} Do Q\n`
    },
    async addPage(content) {
      document.addPage({ size: [width, height], margin: 0 })
      Object.assign(document.page.fonts, fontRefs)
      Object.assign(document.page.xobjects, pictures, forms)
      document.addContent(content)
      document.flushPages()
      // pdfkit keeps every page's reference for the index, which needs no more of it than the number.
      document.page.dictionary.data = {} as PDFKit.PDFKitReference['data']
      if (document.readableLength > chunkBytes) await pass()
    },
    async finish() {
      document.end()
      await pass()
    },
  }
}

let textFont: LoadedFont | undefined

/** Whether every character of a text can be set; other scripts and emoji would become question marks. */
export function isPrintable(text: string): boolean {
  if (/^[ -~äöüÄÖÜßéè]*$/.test(text)) return true
  textFont ??= loadFont(createDocument({ title: '', author: '' }), 'text')
  const font = textFont
  return [...printedCharacters(text)].every((character) => character === ' ' || hasGlyph(font, character))
}

type PdfRoot = { data: { ViewerPreferences: { data: Record<string, string> } } }

/** Version 1.3, so that pdfkit writes no XMP metadata: it would not escape the `&` of a shop's name there. */
function createDocument({ title, author, sides }: PdfOptions): PDFKit.PDFDocument {
  const document = new PDFDocument({
    autoFirstPage: false,
    // Words are remembered by the typefaces, which forget them again.
    fontLayoutCache: false,
    // No font of pdfkit's own: its files would not be found from inside the bundle.
    font: '',
    lang: 'de-DE',
    displayTitle: true,
    info: { Title: title, Author: author, Creator: 'Tante Emma' },
  })
  const { data } = (document as unknown as { _root: PdfRoot })._root.data.ViewerPreferences
  // Never fit to the page: an address would leave its window.
  data.PrintScaling = 'None'
  if (sides) data.Duplex = sides === 'one' ? 'Simplex' : 'DuplexFlipLongEdge'
  return document
}
