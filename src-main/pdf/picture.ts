/** A picture that stands in the file; `width` and `height` in pixels, as it is looked at. */
export type Picture = {
  width: number
  height: number
  /** Operators that show it with its upper left corner at a place; lengths in points. */
  operators(place: { x: number; y: number; width: number; height: number }): string
}

type OpenedImage = {
  width: number
  height: number
  /** EXIF: how a camera was held, 1 to 8. */
  orientation?: number
  obj: PDFKit.PDFKitReference
  embed(document: PDFKit.PDFDocument): void
  finalize?: () => void
}

/**
 * Puts a PNG or JPEG into the file, once; `name` is what pages call it. Settles when all of it is written, rejects
 * where it is neither. A PNG whose pixels are damaged must not come here: `pictureFault` tells.
 */
export async function embedPicture(
  document: PDFKit.PDFDocument,
  name: string,
  bytes: Uint8Array,
): Promise<{ picture: Picture; ref: PDFKit.PDFKitReference }> {
  const image = opened(document, bytes)
  await new Promise<void>((resolve) => {
    // Pixels with transparency are parted on another thread; only then the picture is written.
    const { finalize } = image
    if (finalize)
      image.finalize = () => {
        finalize.call(image)
        resolve()
      }
    image.embed(document)
    if (!finalize) resolve()
  })
  const { orientation = 1, obj } = image
  const turned = orientation > 4
  const picture: Picture = {
    width: turned ? image.height : image.width,
    height: turned ? image.width : image.height,
    operators({ x, y, width, height }) {
      const [a, b, c, d, e, f] = upright[orientation] ?? identity
      const matrix = [a * width, -b * height, c * width, -d * height, x + e * width, y + height - f * height]
      return `q ${matrix.map(rounded).join(' ')} cm /${name} Do Q\n`
    },
  }
  return { picture, ref: obj }
}

function opened(document: PDFKit.PDFDocument, bytes: Uint8Array): OpenedImage {
  try {
    return (document as unknown as { openImage(bytes: Uint8Array): OpenedImage }).openImage(bytes)
  } catch (error) {
    // pdfkit throws plain texts.
    throw error instanceof Error ? error : new Error(String(error))
  }
}

type Matrix = readonly [number, number, number, number, number, number]
const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** Turns the unit square so that a picture stands upright (EXIF 2.32, tag Orientation). */
const upright: Readonly<Record<number, Matrix>> = {
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
