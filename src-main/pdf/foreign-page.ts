import {
  decodePDFRawStream,
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib'
import { copyObjects } from './foreign-objects'
import { a4, pt } from './paper'

/** Why a PDF cannot lie under pages. */
export type ForeignFault = 'encrypted' | 'damaged' | 'noPage' | 'notA4'

/** A PDF that cannot lie under pages of ours. */
export class ForeignPdfError extends Error {
  readonly fault: ForeignFault
  constructor(fault: ForeignFault) {
    super(`PDF cannot be laid underneath: ${fault}`)
    this.name = 'ForeignPdfError'
    this.fault = fault
  }
}

/** A page of another file; `write` puts it into a document as a form with its lower left corner at 0, 0. */
export type ForeignPage = { write(document: PDFKit.PDFDocument): PDFKit.PDFKitReference }

/** So far a page may be from A4, in mm: programs round, and inches are near. */
const tolerance = 3

/**
 * Reads the first pages of a PDF, all on A4 upright, to be laid under pages of ours. What they show comes along,
 * nothing that does something: actions, scripts, links, comments and form fields stay behind. Rejects with
 * ForeignPdfError.
 */
export async function readForeignPages(bytes: Uint8Array, atMost: number): Promise<ForeignPage[]> {
  const source = await loaded(bytes)
  try {
    const pages = source.getPages().slice(0, atMost)
    if (pages.length === 0) throw new ForeignPdfError('noPage')
    return pages.map(foreignPage)
  } catch (error) {
    throw error instanceof ForeignPdfError ? error : new ForeignPdfError('damaged')
  }
}

async function loaded(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
  } catch (error) {
    const encrypted = error instanceof EncryptedPDFError || encryptionMark.test(latin1(bytes))
    throw new ForeignPdfError(encrypted ? 'encrypted' : 'damaged')
  }
}

/** Objects of an encrypted file may be unreadable before its trailer, which is never encrypted, tells why. */
const encryptionMark = /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

function foreignPage(page: PDFPage): ForeignPage {
  const box = page.getCropBox()
  const turned = (((page.getRotation().angle % 360) + 360) % 360) / 90
  const [width, height] = turned % 2 === 0 ? [box.width, box.height] : [box.height, box.width]
  const off = Math.max(Math.abs(width - pt(a4.width)), Math.abs(height - pt(a4.height)))
  if (!(off <= pt(tolerance))) throw new ForeignPdfError('notA4')
  const content = contentOf(page)
  const { Resources } = page.node.normalizedEntries()
  const group = page.node.lookupMaybe(PDFName.of('Group'), PDFDict)
  return {
    write(document) {
      const copy = copyObjects(page.doc.context, document)
      const form = document.ref({
        Type: 'XObject',
        Subtype: 'Form',
        FormType: 1,
        BBox: [box.x, box.y, box.x + box.width, box.y + box.height],
        // Upper edges meet: letterheads are measured from there.
        Matrix: matrixOf(turned, box, pt(a4.height) - height),
        Resources: copy(Resources),
        ...(group && { Group: copy(group) }),
      })
      form.end(content)
      return form
    },
  }
}

type Box = { x: number; y: number; width: number; height: number }

/** Turns the page clockwise by quarters and moves its lower left corner to 0, `lift`. */
function matrixOf(quarters: number, { x, y, width, height }: Box, lift: number): number[] {
  if (quarters === 1) return [0, -1, 1, 0, -y, x + width + lift]
  if (quarters === 2) return [-1, 0, 0, -1, x + width, y + height + lift]
  if (quarters === 3) return [0, 1, -1, 0, y + height, -x + lift]
  return [1, 0, 0, 1, -x, -y + lift]
}

/** The operators of a page, decoded and set in brackets, as a page may leave its state changed. */
function contentOf(page: PDFPage): Buffer {
  const { context } = page.doc
  const contents = page.node.Contents()
  const streams = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : []
  const parts = streams.map((stream) => {
    const found = context.lookup(stream)
    if (!(found instanceof PDFRawStream)) throw new ForeignPdfError('damaged')
    return Buffer.from(decodePDFRawStream(found).decode())
  })
  const newline = Buffer.from('\n')
  return Buffer.concat([Buffer.from('q\n'), ...parts.flatMap((part) => [part, newline]), Buffer.from('Q\n')])
}
