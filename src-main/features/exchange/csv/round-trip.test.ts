import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Encoding, Separator } from '@shared/features/exchange/contract'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, it } from 'vitest'
import { collect } from '../../../../tests/support/collect'
import { openCsv } from './csv-file'
import { type CsvRow, readCsv } from './read-csv'

const folder = mkdtempSync(join(tmpdir(), 'tante-emma-round-trip-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const path = join(folder, 'table.csv')

describe('whatever is written comes back', () => {
  const encodings: [Encoding, fc.Arbitrary<string>][] = [
    ['utf-8', fc.string({ unit: 'binary' })],
    ['utf-8-bom', fc.string({ unit: 'binary' })],
    ['utf-16le', fc.string({ unit: 'binary' })],
    ['utf-16be', fc.string({ unit: 'binary' })],
    ['windows-1252', fc.string({ unit: fc.constantFrom(...'aZ09 äÖüß€’„“é;,|"\t=-+@') })],
  ]
  const separators: Separator[] = [';', ',', '\t', '|']
  const cases = encodings.flatMap(([encoding, text]) =>
    separators.map((separator) => ({ encoding, separator, text })),
  )

  it.each(cases)('$encoding with $separator', async ({ encoding, separator, text }) => {
    const special = fc.constantFrom('"', '\n', '\r\n', '\r', separator, ' ', 'x', '""', `"${separator}`)
    const cell = fc
      .array(fc.oneof(text, special), { maxLength: 5 })
      .map((parts) => parts.join('').replace(/[\0\ufeff]/g, ''))
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 12 })
    const lineEnd = fc.constantFrom('\n', '\r\n')
    await fc.assert(
      fc.asyncProperty(rows, lineEnd, fc.boolean(), async (cells, end, quoteAll) => {
        const quoted = (value: string) =>
          quoteAll || /["\r\n]/.test(value) || value.includes(separator)
            ? `"${value.replaceAll('"', '""')}"`
            : value
        const lines = [['A', 'B', 'C'], ...cells.map((row) => ['x', ...row.slice(1)])]
        const written = lines.map((row) => row.map(quoted).join(separator)).join(end)
        const mark = encoding === 'utf-8-bom'
        writeFileSync(path, iconv.encode(written, mark ? 'utf-8' : encoding, { addBOM: mark }))
        const opening = await openCsv(path, { encoding, separator })
        const read = opening.ok ? await collect(readCsv(opening.file)) : opening.refusal

        const expected: CsvRow[] = []
        let line = 1
        for (const row of lines) {
          const plain = row.map((value) => value.replace(/\r\n?/g, '\n'))
          expected.push({ line, cells: plain, fault: null })
          line += 1 + plain.join('').split('\n').length - 1
        }
        expect(read).toEqual(expected.slice(1))
      }),
      { numRuns: 60 },
    )
  })
})
