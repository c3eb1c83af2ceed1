import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { colognePhonetic } from '@shared/kernel/cologne'
import { expect, test } from 'vitest'

const folder = resolve(process.env.TANTE_EMMA_DATA ?? '../shared/data', 'phonetics')
const vectors = join(folder, 'koelner_phonetik_vectors.csv')
const pairs = join(folder, 'koelner_phonetik_equal_pairs.csv')

const rowsOf = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(',').map((cell) => cell.trim()))

/** Rows of the file that differ from the table by which it was made; the table counts. */
const byTable = new Map([
  ['hoffmann', '0366'],
  ['mönchengladbach', '664645214'],
  ['eberhard', '01772'],
  ['eberhardt', '01772'],
  ['celsius', '8588'],
  ['dominic', '2668'],
  ['adac', '028'],
])

// Skipped where the folder of real data is missing: it is no part of the project.
test.skipIf(!existsSync(vectors))('every word of the collected vectors has the code of the table', () => {
  const rows = rowsOf(vectors)
  expect(rows.length).toBeGreaterThan(100)
  const wanted = rows.map(([word = '', code = '']) => [word, byTable.get(word.toLowerCase()) ?? code])
  expect(rows.map(([word = '']) => [word, colognePhonetic(word)])).toEqual(wanted)
})

test.skipIf(!existsSync(pairs))('every collected pair sounds alike', () => {
  const rows = rowsOf(pairs)
  expect(rows.length).toBeGreaterThan(5)
  for (const [a = '', b = ''] of rows) expect([a, colognePhonetic(a)]).toEqual([a, colognePhonetic(b)])
})
