import { type FontName, fontFile, fontNames } from './font-files'
import { createTypeface, type EmbeddedFont, type Typeface } from './typeface'

export type Faces = Readonly<Record<FontName, Typeface>>

export type LoadedFont = EmbeddedFont & { ref(): PDFKit.PDFKitReference }

/** Reading a font takes longer than setting a letter, so each is read once a process. */
const parsedFonts = new Map<FontName, object>()

/** Makes a font known to a document; nothing of it is embedded until it is referred to. */
export function loadFont(document: PDFKit.PDFDocument, name: FontName): LoadedFont {
  document.font((parsedFonts.get(name) ?? fontFile(name)) as PDFKit.Mixins.PDFFontSource)
  const font = (document as unknown as { _font: LoadedFont })._font
  parsedFonts.set(name, font.font)
  return font
}

/**
 * The typefaces of a document. Each is loaded when it is first asked for and stands in `refs`, by its id, from then
 * on, so that a file carries the fonts alone that it uses.
 */
export function createFaces(
  document: PDFKit.PDFDocument,
  missing: Set<string>,
): { faces: Faces; refs: Record<string, PDFKit.PDFKitReference> } {
  const refs: Record<string, PDFKit.PDFKitReference> = {}
  const known = new Map<FontName, Typeface>()
  const face = (name: FontName): Typeface => {
    const before = known.get(name)
    if (before) return before
    const font = loadFont(document, name)
    refs[font.id] = font.ref()
    const made = createTypeface(font, missing)
    known.set(name, made)
    return made
  }
  const faces = Object.defineProperties(
    {},
    Object.fromEntries(fontNames.map((name) => [name, { enumerable: true, get: () => face(name) }])),
  ) as Faces
  return { faces, refs }
}
