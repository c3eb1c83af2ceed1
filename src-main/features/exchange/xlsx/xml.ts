import { SaxesParser } from 'saxes'
import { CsvRefused } from '../csv/csv-refused'

export type XmlEvents = {
  open?(name: string, attributes: Record<string, string>): void
  close?(name: string): void
  text?(text: string): void
}

/**
 * A parser that is fed pieces of XML and names elements without their prefix. It knows no entities but XML's own five,
 * so that none can multiply, and fetches nothing.
 * @throws CsvRefused `damaged` where the XML is not well formed
 */
export function xmlParser({ open, close, text }: XmlEvents) {
  const parser = new SaxesParser({ xmlns: false, fragment: false })
  parser.on('error', () => {
    throw new CsvRefused('damaged')
  })
  if (open)
    parser.on('opentag', ({ name, attributes }) => open(bare(name), attributes as Record<string, string>))
  if (close) parser.on('closetag', ({ name }) => close(bare(name)))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  return { write: (piece: string) => void parser.write(piece), end: () => void parser.close() }
}

/** Reads a whole small document. */
export function readXml(document: string, events: XmlEvents): void {
  const parser = xmlParser(events)
  parser.write(document)
  parser.end()
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
