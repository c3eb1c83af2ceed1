import {
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'

/** A value as pdfkit writes it: texts are names, bytes are strings. */
type Written =
  | string
  | number
  | boolean
  | null
  | Uint8Array
  | Written[]
  | WrittenDict
  | PDFKit.PDFKitReference
type WrittenDict = { [name: string]: Written }

/** What does something, leads back into the other file or is of no use in ours. */
const leftBehind = new Set(
  'A AA Annots Dest JS JavaScript Length Metadata OC OPI PieceInfo StructParent StructParents LastModified'.split(
    ' ',
  ),
)

/**
 * Copies objects of another file into a document, each at most once, with all that they refer to. Streams keep their
 * filters, so that pictures and fonts come over byte by byte.
 */
export function copyObjects(
  context: PDFContext,
  document: PDFKit.PDFDocument,
): (object: PDFObject) => Written {
  const copied = new Map<string, PDFKit.PDFKitReference>()

  function copy(object: PDFObject | undefined): Written {
    if (object instanceof PDFRef) return reference(object)
    if (object instanceof PDFName) return nameOf(object)
    if (object instanceof PDFNumber) return object.asNumber()
    if (object instanceof PDFBool) return object.asBoolean()
    if (object instanceof PDFString || object instanceof PDFHexString) return object.asBytes()
    if (object instanceof PDFArray) return object.asArray().map(copy)
    if (object instanceof PDFDict) return dictionary(object)
    return null
  }

  function dictionary(dict: PDFDict): WrittenDict {
    const entries = dict.entries().filter(([name]) => !leftBehind.has(nameOf(name)))
    return Object.fromEntries(entries.map(([name, value]) => [nameOf(name), copy(value)]))
  }

  function reference(ref: PDFRef): Written {
    const known = copied.get(ref.tag)
    if (known) return known
    const object = context.lookup(ref)
    if (!object) return null
    const stream = object instanceof PDFRawStream ? object : undefined
    const filter = stream?.dict.get(PDFName.of('Filter'))
    // Known before it is filled: objects may refer to each other in a circle.
    const made = document.ref(filter ? { Filter: copy(filter) } : {})
    copied.set(ref.tag, made)
    if (stream) {
      Object.assign(made.data, dictionary(stream.dict))
      made.end(Buffer.from(stream.contents))
    } else {
      const value = copy(object)
      // pdfkit writes whatever an object consists of, an array or a number too.
      made.data = value as unknown as PDFKit.PDFKitReference['data']
      made.end(undefined)
    }
    return made
  }

  return copy
}

/** As it stands in the file, without its slash. */
function nameOf(name: PDFName): string {
  return name.toString().slice(1)
}
