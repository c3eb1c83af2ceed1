import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Encoding, Separator } from '@shared/features/exchange/contract'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, it } from 'vitest'
import { collect } from '../../../../tests/support/collect'
import { type CsvChoice, type CsvFile, openCsv } from './csv-file'
import { CsvRefused } from './csv-refused'
import { type CsvRow, readCsv } from './read-csv'

const folder = mkdtempSync(join(tmpdir(), 'tante-emma-csv-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let fileCount = 0
function fileWith(content: string | Buffer, encoding = 'utf-8', addBOM = false): string {
  const path = join(folder, `${++fileCount}.csv`)
  writeFileSync(path, typeof content === 'string' ? iconv.encode(content, encoding, { addBOM }) : content)
  return path
}

async function opened(path: string, choice?: CsvChoice): Promise<CsvFile> {
  const opening = await openCsv(path, choice)
  if (!opening.ok) throw new CsvRefused(opening.refusal.reason, opening.refusal.line)
  return opening.file
}

async function rowsOf(path: string, choice?: CsvChoice): Promise<CsvRow[]> {
  return collect(readCsv(await opened(path, choice)))
}

async function refusalOf(path: string): Promise<unknown> {
  try {
    await rowsOf(path)
    return null
  } catch (error) {
    return error instanceof CsvRefused ? error.refusal : error
  }
}

const table = 'Name;Straße;Preis €\r\nMüller;Große Straße 5;1,50 €\r\nd’Éclair;"Am Markt ""3""";\r\n'
const tableRows = [
  { line: 2, cells: ['Müller', 'Große Straße 5', '1,50 €'], fault: null },
  { line: 3, cells: ['d’Éclair', 'Am Markt "3"', ''], fault: null },
]

describe('encoding', () => {
  it.each<[Encoding, string, boolean]>([
    ['utf-8', 'utf-8', false],
    ['utf-8-bom', 'utf-8', true],
    ['utf-16le', 'utf-16le', true],
    ['utf-16le', 'utf-16le', false],
    ['utf-16be', 'utf-16be', true],
    ['utf-16be', 'utf-16be', false],
    ['windows-1252', 'windows-1252', false],
  ])('recognises %s (written as %s, byte order mark: %s)', async (encoding, written, mark) => {
    const file = await opened(fileWith(table, written, mark))
    expect(file).toMatchObject({ encoding, separator: ';', header: ['Name', 'Straße', 'Preis €'] })
    expect(await collect(readCsv(file))).toEqual(tableRows)
  })

  it('takes a file for UTF-8 only when all of it is, also where pieces of the file cut a character', async () => {
    const long = `Name;Ort\n${'€uro;Köln\n'.repeat(40_000)}`
    expect((await opened(fileWith(long))).encoding).toBe('utf-8')
    expect((await opened(fileWith(` ${long}`))).encoding).toBe('utf-8')
    const lateByte = Buffer.concat([Buffer.from(long), Buffer.from([0x4d, 0xfc, 0x3b, 0x4b, 0x0a])])
    expect((await opened(fileWith(lateByte))).encoding).toBe('windows-1252')
    const cutAtEnd = Buffer.concat([Buffer.from(long), Buffer.from([0xe2, 0x82])])
    expect((await opened(fileWith(cutAtEnd))).encoding).toBe('windows-1252')
  })

  it('obeys the encoding that a person chose', async () => {
    const [row] = await rowsOf(fileWith(table), { encoding: 'windows-1252' })
    expect(row?.cells[0]).toBe('MÃ¼ller')
  })
})

describe('separator', () => {
  it.each<[Separator, string]>([
    [';', 'Name;Ort\nMüller;"Halle, Saale"\nMeier, Anna;Köln\n'],
    [',', 'Name,Ort\n"Müller; Söhne",Köln\n"a ""b"" ; c",Bonn\n'],
    ['\t', 'Name\tOrt\nMüller, Anna\tKöln\nMeier; Co\tBonn\n'],
    ['|', 'Name|Ort\nMüller, Anna|Köln\n'],
    [';', 'Name;Anschrift, vollständig\nA;Weg 1\nB;Weg 2, 50667 Köln\n'],
    [',', '"Name","Notiz"\n"A","eins;\nzwei;\ndrei;"\n'],
    ['|', 'sep=|\nName|A;B\n1|2;3\n'],
    [';', 'Name\nMüller\n'],
    [';', 'Zoll;Ort\n5" Rohr;Köln\n7";Bonn\n'],
  ])('finds %j', async (separator, content) => {
    expect((await opened(fileWith(content))).separator).toBe(separator)
  })

  it('obeys the separator that a person chose', async () => {
    expect((await opened(fileWith('a,b;c\n1,2;3\n'), { separator: ',' })).header).toEqual(['a', 'b;c'])
  })
})

describe('rows', () => {
  it('carry their physical line although cells hold line breaks of every kind', async () => {
    const rows = await rowsOf(fileWith('\r\nA;B\r\n"1\r\n2";x\n\n"3\n4\n5";"y\rz"\r6;z\r\n'))
    expect(rows).toEqual([
      { line: 3, cells: ['1\n2', 'x'], fault: null },
      { line: 6, cells: ['3\n4\n5', 'y\nz'], fault: null },
      { line: 10, cells: ['6', 'z'], fault: null },
    ])
  })

  it('are filled up when short, cut when the surplus is empty, and marked when it is not', async () => {
    const rows = await rowsOf(fileWith('A;B;C\n1\n1;2;3;;\n1;2;3;4;5\n;;\n1;2;\n'))
    expect(rows).toEqual([
      { line: 2, cells: ['1', '', ''], fault: null },
      { line: 3, cells: ['1', '2', '3'], fault: null },
      { line: 4, cells: ['1', '2', '3', '4', '5'], fault: 'columns' },
      { line: 6, cells: ['1', '2', ''], fault: null },
    ])
  })

  it('leave out the line that tells Excel the separator', async () => {
    const file = await opened(fileWith('sep=,\r\nName,Ort\r\nMüller,Köln\r\n'))
    expect(file).toMatchObject({ separator: ',', header: ['Name', 'Ort'], headerLine: 2 })
    expect(await collect(readCsv(file))).toEqual([{ line: 3, cells: ['Müller', 'Köln'], fault: null }])
  })

  it('keep a stray quote within a cell as text', async () => {
    const rows = await rowsOf(fileWith('A;B\n5" Rohr;"Wirt "Zur Post" Köln"\n"sagt "ja" und\ngeht";x\n'))
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['5" Rohr', 'Wirt "Zur Post" Köln'],
      ['sagt "ja" und\ngeht', 'x'],
    ])
  })

  it('report how many bytes have been read, and stop when told to', async () => {
    const path = fileWith(`A;B\n${'Müller;Köln\n'.repeat(100_000)}`)
    const file = await opened(path)
    const seen: number[] = []
    await collect(readCsv(file, { onProgress: (bytes) => seen.push(bytes) }))
    expect(seen.length).toBeGreaterThan(3)
    expect(seen.at(-1)).toBe(file.bytes)

    const stop = new AbortController()
    let read = 0
    const reading = async () => {
      for await (const _ of readCsv(file, { signal: stop.signal })) if (++read === 10) stop.abort()
    }
    await expect(reading()).rejects.toThrow('aborted')
    expect(read).toBe(10)
  })
})

describe('refusals', () => {
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])
  it.each<[string, string | Buffer, string, number | null]>([
    ['an empty file', '', 'empty', null],
    ['blank lines alone', '\r\n \n;;;\n', 'empty', null],
    ['a byte order mark alone', Buffer.from([0xef, 0xbb, 0xbf]), 'empty', null],
    ['a header alone', 'Name;Ort\n;\n', 'headerOnly', 1],
    ['a picture', png, 'notText', null],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n', 'notText', null],
    ['a vCard', 'BEGIN:VCARD\nVERSION:3.0\nFN:A;B\n', 'notText', null],
    ['a web page', '<!DOCTYPE html>\n<html>;</html>\n', 'notText', null],
    ['JSON', '[\n  {"name": "A"},\n  {"name": "B"}]', 'notText', null],
    ['an Excel workbook', 'PK\x03\x04\x14\x00\x06\x00\x08\x00[Content_Types].xml', 'isSpreadsheet', null],
    ['a Word document', 'PK\x03\x04[Content_Types].xmlPK\x03\x04word/document.xml', 'notText', null],
    ['an old Excel workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'isSpreadsheet', null],
    ['zero bytes among text', 'Name;Ort\nA\0;B\n', 'notText', null],
    ['a quote left open', 'A;B\n1;2\n3;"vier\n5;6\n', 'openQuote', 3],
    ['a quote left open in the header', '"A;B\n1;2\n3;4\n', 'openQuote', 1],
    ['an open quote that ends in a later row', 'A;B\n1;"zwei\n3;"vier"\n5;6\n', 'openQuote', 2],
    ['a quote within a cell that ends it too early', 'A;B\n1;2\n"sagt "ja"\nund geht";x\n', 'openQuote', 3],
    ['an open quote that ends in a later row of three', 'A;B;C\n1;"zwei;3\n4;"fünf";6\n', 'openQuote', 2],
  ])('%s', async (_, content, reason, line) => {
    expect(await refusalOf(fileWith(content))).toEqual({ reason, line })
  })

  it('an open quote does not drag a whole large file into memory', async () => {
    const path = fileWith(`A;B\n1;"zwei\n${'3;4\n'.repeat(2_000_000)}`)
    expect(await refusalOf(path)).toEqual({ reason: 'openQuote', line: 2 })
  })

  it('more than 250 MB, without reading them', async () => {
    const path = fileWith('A;B\n1;2\n')
    const { truncateSync } = await import('node:fs')
    truncateSync(path, 250 * 1024 * 1024 + 1)
    expect(await openCsv(path)).toEqual({ ok: false, refusal: { reason: 'tooLarge', line: null } })
  })

  it('a file that changed while it was read', async () => {
    const path = fileWith('A;B\n1;2\n3;4\n')
    const file = await opened(path)
    const reading = readCsv(file)
    expect((await reading.next()).value).toMatchObject({ line: 2 })
    utimesSync(path, new Date(2020, 1, 1), new Date(2020, 1, 1))
    await reading.next()
    await expect(reading.next()).rejects.toThrow('changedWhileRead')
  })

  it('a missing file is the system’s own error', async () => {
    await expect(openCsv(join(folder, 'none.csv'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
