import type { ImportPreview } from '@shared/features/exchange/contract'
import { expect, test } from 'vitest'
import { chosenColumns } from './chosen-columns'

/** What the preview said before anything was chosen. */
const columns: ImportPreview['columns'] = [
  { column: 0, header: 'Name', samples: ['Röder'], target: 'ignore' },
  { column: 1, header: 'Ort', samples: ['Jena'], target: 'ignore' },
]

test('two targets chosen before the next preview are both kept', () => {
  const first = chosenColumns(columns, [{ column: 0, header: 'Name', target: 'lastName' }])
  const both = first.map((one) => (one.column === 1 ? { ...one, target: 'city' as const } : one))
  expect(chosenColumns(columns, both).map(({ target }) => target)).toEqual(['lastName', 'city'])
})

test('without a choice the preview holds', () => {
  expect(chosenColumns(columns)).toEqual(columns)
})
