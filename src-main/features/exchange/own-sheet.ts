import type { Readable } from 'node:stream'
import type { OwnZip } from './own-zip'

export type SheetCell = string | number

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function plain(xml: string): string {
  return xml
    .replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (whole, name: string) => {
      if (!name.startsWith('#')) return entities[name] ?? whole
      const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
      return code <= 0x10ffff ? String.fromCodePoint(code) : ''
    })
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** The texts of `<t>` within a piece of XML; phonetic readings (`<rPh>`) are none of it. */
function textsOf(xml: string): string {
  let text = ''
  for (const [, content = ''] of xml
    .replace(/<rPh[\s\S]*?<\/rPh>/g, '')
    .matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g))
    text += content
  return plain(text)
}

/** Pieces of XML between `<tag` and `</tag>` as they arrive. */
async function* elements(stream: Readable, tag: string): AsyncGenerator<string> {
  stream.setEncoding('utf8')
  const end = `</${tag}>`
  let rest = ''
  for await (const piece of stream as AsyncIterable<string>) {
    rest += piece
    let from = 0
    for (let at = rest.indexOf(end); at >= 0; at = rest.indexOf(end, from)) {
      const start = rest.indexOf(`<${tag}`, from)
      if (start >= 0 && start < at) yield rest.slice(start, at)
      from = at + end.length
    }
    rest = rest.slice(from)
    if (rest.length > longestElement) throw new Error('no table of ours')
  }
}

/** A row of ours is shorter. */
const longestElement = 20_000_000
/** Characters of shared texts that are kept in memory. */
const mostShared = 200_000_000

/**
 * The rows of the first sheet of a workbook that we wrote, also after Excel or LibreOffice saved it: texts and numbers,
 * days as numbers. The columns say what a number means.
 */
export async function* sheetRows(zip: OwnZip): AsyncGenerator<{ line: number; cells: SheetCell[] }> {
  const shared: string[] = []
  let held = 0
  if (zip.has('xl/sharedStrings.xml'))
    for await (const item of elements(await zip.read('xl/sharedStrings.xml'), 'si')) {
      const text = textsOf(item)
      held += text.length + 50
      if (held > mostShared) throw new Error('no table of ours')
      shared.push(text)
    }
  const name = zip.names.filter((one) => /^xl\/worksheets\/sheet\d*\.xml$/.test(one)).toSorted()[0]
  if (name === undefined) return
  let line = 0
  for await (const row of elements(await zip.read(name), 'row')) {
    line = Number(/^<row[^>]*\sr="(\d+)"/.exec(row)?.[1] ?? line + 1)
    const cells: SheetCell[] = []
    for (const [, head = '', body = ''] of row.matchAll(/<c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/c>)/g))
      cells[columnOf(head) ?? cells.length] = cellOf(head, body, shared)
    yield { line, cells: Array.from(cells, (cell) => cell ?? '') }
  }
}

function cellOf(head: string, body: string, shared: readonly string[]): SheetCell {
  const type = /\st="(\w+)"/.exec(head)?.[1] ?? 'n'
  if (type === 'inlineStr') return textsOf(body)
  const value = /<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/.exec(body)?.[1] ?? ''
  if (type === 's') return shared[Number(value)] ?? ''
  if (type === 'str') return plain(value)
  return value === '' || Number.isNaN(Number(value)) ? plain(value) : Number(value)
}

function columnOf(head: string): number | null {
  const letters = /\sr="([A-Z]{1,3})\d+"/.exec(head)?.[1]
  if (!letters) return null
  return [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
