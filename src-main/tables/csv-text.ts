import Papa from 'papaparse'

/**
 * Rows as CSV for German Excel: semicolons, CRLF, UTF-8 with BOM. A cell that a spreadsheet would run as a
 * formula gets an apostrophe in front (CSV injection, OWASP).
 */
export function toCsv(rows: string[][], { withBom = true } = {}): string {
  const text = Papa.unparse(rows, { delimiter: ';', newline: '\r\n', escapeFormulae: true })
  return `${withBom ? '\uFEFF' : ''}${text}\r\n`
}
