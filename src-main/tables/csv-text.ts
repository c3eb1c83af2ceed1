import Papa from 'papaparse'

/**
 * With what a cell begins that spreadsheets run, over several lines as well (OWASP, CSV injection), also behind
 * apostrophes: so that each guarded cell loses exactly one when it is read again.
 */
const formula = /^'*[=+\-@\t\r\n]/

/**
 * Rows as CSV for German Excel: semicolons, CRLF, UTF-8 with BOM. A cell that a spreadsheet would run as a
 * formula gets an apostrophe in front.
 */
export function toCsv(rows: string[][], { withBom = true } = {}): string {
  const text = Papa.unparse(rows, { delimiter: ';', newline: '\r\n', escapeFormulae: formula })
  return `${withBom ? '\uFEFF' : ''}${text}\r\n`
}

/** Takes the guard off a cell that `toCsv` wrote. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}
