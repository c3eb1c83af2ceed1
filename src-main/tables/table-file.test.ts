import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeTable } from './table-file'
import { rowWriter } from './xlsx-parts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-table-'))
  path = join(folder, 'Kunden.csv')
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (rows: AsyncIterable<string[][]>) =>
  writeTable(path, 'csv', { title: 'K', header: ['a'], rows })

test('a table is CSV with semicolons, CRLF and one byte order mark, however long it is', async () => {
  async function* rows() {
    const all = Array.from({ length: 1200 }, (_, at) => [String(at + 1)])
    yield all.slice(0, 7)
    yield []
    yield all.slice(7)
  }
  expect(await write(rows())).toBe(1200)
  const text = readFileSync(path, 'utf8')
  expect(text.lastIndexOf('\uFEFF')).toBe(0)
  const numbers = Array.from({ length: 1200 }, (_, at) => String(at + 1))
  expect(text.slice(1).trimEnd().split('\r\n')).toEqual(['a', ...numbers])
})

test.each(['=1+1', '+49 351', '-5', '@x', '\t=1', '\n=1', "=cmd|' /C calc'!A0\nzweite Zeile"])(
  '%j is no formula to a spreadsheet',
  async (cell) => {
    async function* rows() {
      yield [[cell]]
    }
    await write(rows())
    const text = readFileSync(path, 'utf8').split('\r\n').slice(1).join('\r\n')
    expect(text.replace(/^"/, '').startsWith(`'${cell[0]}`)).toBe(true)
  },
)

test.each([' vorn', 'hinten ', 'zwei  Lücken', 'zwei\nZeilen', 'Tab\tulator', '\u00a0fest'])(
  'the space in %j is marked as text of a sheet, that between two words needs no mark',
  (text) => {
    const row = rowWriter(2)([text, 'ein Wort'])
    expect(row).toContain(`<t xml:space="preserve">${text}</t>`)
    expect(row).toContain('<t>ein Wort</t>')
  },
)

/** Whether this process has the file open; Linux alone tells. */
const isOpen = () =>
  readdirSync('/proc/self/fd').some((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith(path)
    } catch {
      return false
    }
  })

test.skipIf(process.platform !== 'linux')('a table whose rows fail leaves no file open', async () => {
  async function* rows() {
    for (let n = 1; n <= 5000; n++) yield [[String(n).padStart(100, '0')]]
    throw new Error('cancelled')
  }
  await expect(write(rows())).rejects.toThrow('cancelled')
  expect(isOpen()).toBe(false)
})
