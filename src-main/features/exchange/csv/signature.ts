import type { CsvRefusalReason } from './csv-refused'

const oleCompound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const zip = 'PK\x03\x04'
const binaries = [
  '%PDF-',
  '\x89PNG',
  '\xff\xd8\xff',
  'GIF8',
  'SQLite format 3\0',
  '{\\rtf',
  '\x1f\x8b',
  'Rar!',
  '7z\xbc\xaf',
]
const otherText =
  /^\s*(<(!doctype|html|table|\?xml|[a-z]+:?[a-z]*[\s>])|begin:vcard|begin:vcalendar|dn::? |version: 1\s+dn:|[[{]\s*["{[])/i

/**
 * Knows by its first bytes a file that is no table in text form: spreadsheets (XLSX, ODS, XLS), pictures, PDF,
 * archives, and texts of another kind (HTML, XML, JSON, vCard, LDIF). Null for whatever may be a CSV.
 */
export function refusalBySignature(head: Buffer): CsvRefusalReason | null {
  const start = head.toString('latin1')
  if (start.startsWith(oleCompound)) return 'isSpreadsheet'
  if (start.startsWith(zip))
    return /\bxl\/|spreadsheet|\[Content_Types\]\.xml(?!.*(word|ppt)\/)/s.test(start)
      ? 'isSpreadsheet'
      : 'notText'
  if (binaries.some((signature) => start.startsWith(signature))) return 'notText'
  return otherText.test(start.replace(/^\xef\xbb\xbf/, '').slice(0, 200)) ? 'notText' : null
}
