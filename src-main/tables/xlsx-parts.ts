import type { Cell } from '@shared/kernel/cell'

/** Styles by their place in `styles`: what Excel decides, a bold heading, text as text, a day. */
const style = { plain: 0, heading: 1, text: 2, day: 3 } as const

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The small files of a workbook with one sheet (ECMA-376), by their names in the package. */
export function workbookParts(title: string): Record<string, string> {
  const name = escaped(title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31))
  return {
    '[Content_Types].xml':
      `${head}<Types xmlns="${packages}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    '_rels/.rels':
      `${head}<Relationships xmlns="${packages}/relationships">` +
      `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>` +
      `<sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${head}<Relationships xmlns="${packages}/relationships">` +
      `<Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml':
      `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
      '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">' +
      '<xf numFmtId="0" xfId="0"/><xf numFmtId="49" fontId="1" xfId="0" applyFont="1" applyNumberFormat="1"/>' +
      '<xf numFmtId="49" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/>' +
      '</cellXfs></styleSheet>',
  }
}

/** The sheet up to its first row, which stays in sight, and what follows its last. */
export const sheetFrame = {
  before:
    `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15" defaultColWidth="16"/><sheetData>',
  after: '</sheetData></worksheet>',
}

/** Makes rows of a sheet, numbered from 1; the first is the heading. */
export function rowWriter(width: number): (cells: readonly Cell[]) => string {
  const columns = Array.from({ length: width }, (_, at) => columnName(at))
  let row = 0
  return (cells) => {
    row += 1
    let text = `<row r="${row}">`
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at]
      if (cell !== undefined && cell !== '')
        text += cellXml(`${columns[at] ?? columnName(at)}${row}`, cell, row === 1)
    }
    return `${text}</row>`
  }
}

function cellXml(place: string, cell: Cell, heading: boolean): string {
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  const serial = typeof cell === 'string' ? null : daySerial(cell.date)
  if (serial !== null) return `<c r="${place}" s="${style.day}"><v>${serial}</v></c>`
  const text = typeof cell === 'string' ? cell : cell.date
  const s = heading ? style.heading : style.text
  // Most cells: whatever the two below care about is in it.
  if (!needsCare.test(text)) return `<c r="${place}" s="${s}" t="inlineStr"><is><t>${text}</t></is></c>`
  const space = keptSpace.test(text) ? ' xml:space="preserve"' : ''
  return `<c r="${place}" s="${s}" t="inlineStr"><is><t${space}>${escaped(text)}</t></is></c>`
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML holds none of them
const needsCare = /[\u0000-\u001f&<>"\ufffe\uffff]|\s\s|^\s|\s$|_x/

/** Where a reader may take space for the layout of the XML, it is told that it is text; most cells have none such. */
const keptSpace = /^\s|\s$|\s\s|[\t\n\r]/

const day = 86_400_000
/** Excel believes in a 29 February 1900: from March on its days are counted from here. */
const epoch = Date.UTC(1899, 11, 30)

/** The number by which spreadsheets know a day; null before March 1900, where they disagree. */
function daySerial(date: string): number | null {
  const serial = (Date.parse(date) - epoch) / day
  return serial > 60 ? serial : null
}

/** The inverse of `daySerial`. */
export function dayOfSerial(serial: number): string {
  return new Date(epoch + Math.floor(serial) * day).toISOString().slice(0, 10)
}

function columnName(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : columnName(Math.floor(at / 26) - 1) + columnName(at % 26)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML holds none of them
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text in XML; what looks like one of Excel's own escapes (`_x000D_`) is escaped as Excel does it. */
function escaped(text: string): string {
  return text
    .replace(unprintable, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;')
}
