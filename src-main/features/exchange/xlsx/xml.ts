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

/** Takes back what Excel writes for characters that XML does not hold: `_x000D_` is a carriage return (ECMA-376, 22.9.2.19). */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
