import { getDocument, OPS, Util, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Lengths in mm from the upper left corner of the page; `y` is the baseline. */
export type ReadText = { text: string; x: number; y: number; width: number; size: number }
export type ReadStroke = { left: number; right: number; top: number; bottom: number }
export type ReadPage = {
  width: number
  height: number
  texts: ReadText[]
  strokes: ReadStroke[]
  /** Filled shapes and pictures, by the box around them. */
  fills: ReadStroke[]
  pictures: ReadStroke[]
  text: string
}
export type ReadPdf = { pages: ReadPage[]; info: Record<string, unknown> }

type Matrix = [number, number, number, number, number, number]
type Document = Awaited<ReturnType<typeof getDocument>['promise']>
const mm = 25.4 / 72

/** Reads a PDF back with another program than the one that wrote it: texts and strokes with their places. */
export async function readPdf(bytes: Uint8Array, numbers?: number[]): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS })
  const document = await task.promise
  const all = numbers ?? Array.from({ length: document.numPages }, (_, index) => index + 1)
  const pages: ReadPage[] = []
  for (const number of all) pages.push(await readPage(document, number))
  const { info } = await document.getMetadata()
  await task.destroy()
  return { pages, info: info as Record<string, unknown> }
}

async function readPage(document: Document, number: number): Promise<ReadPage> {
  const page = await document.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const texts = items
    .filter((item) => 'str' in item)
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, transform, width: wide }) => ({
      text: str,
      x: transform[4] * mm,
      y: (height - transform[5]) * mm,
      width: wide * mm,
      size: Math.hypot(transform[2], transform[3]),
    }))
  return {
    width: width * mm,
    height: height * mm,
    texts,
    ...shapes(await page.getOperatorList(), height),
    text: texts.map(({ text }) => text).join('\n'),
  }
}

function shapes(
  { fnArray, argsArray }: { fnArray: number[]; argsArray: unknown[] },
  height: number,
): Pick<ReadPage, 'strokes' | 'fills' | 'pictures'> {
  const found = { strokes: [] as ReadStroke[], fills: [] as ReadStroke[], pictures: [] as ReadStroke[] }
  const saved: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] as unknown[]
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix
    else if (operator === OPS.transform) matrix = Util.transform(matrix, args) as Matrix
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix)
      if (args[0]) matrix = Util.transform(matrix, args[0] as number[]) as Matrix
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix
    else if (operator === OPS.paintImageXObject) found.pictures.push(boxOf(matrix, [0, 0, 1, 1], height))
    else if (operator === OPS.constructPath) {
      const place =
        args[0] === OPS.stroke
          ? found.strokes
          : args[0] === OPS.fill || args[0] === OPS.eoFill
            ? found.fills
            : undefined
      place?.push(boxOf(matrix, args[2] as number[], height))
    }
  }
  return found
}

/** What two opposite corners in the matrix's space span on the page. */
function boxOf(matrix: Matrix, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: number[], height: number): ReadStroke {
  const at = (x: number, y: number) => ({
    x: (matrix[0] * x + matrix[2] * y + matrix[4]) * mm,
    y: (height - (matrix[1] * x + matrix[3] * y + matrix[5])) * mm,
  })
  const [from, to] = [at(x1, y1), at(x2, y2)]
  return {
    left: Math.min(from.x, to.x),
    right: Math.max(from.x, to.x),
    top: Math.min(from.y, to.y),
    bottom: Math.max(from.y, to.y),
  }
}
