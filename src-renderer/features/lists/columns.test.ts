import type { ListColumn } from '@shared/features/lists/contract'
import { expect, test } from 'vitest'
import { moveColumn, toggleColumn } from './columns'

const columns: ListColumn[] = ['number', 'name', 'city']

test.each<[ListColumn, -1 | 1, ListColumn[]]>([
  ['name', -1, ['name', 'number', 'city']],
  ['name', 1, ['number', 'city', 'name']],
  ['number', -1, columns],
  ['city', 1, columns],
  ['phone', 1, columns],
])('%s moves by %i', (column, step, moved) => {
  expect(moveColumn(columns, column, step)).toEqual(moved)
})

test('a column is added at the end and taken out again; the last one stays', () => {
  expect(toggleColumn(columns, 'phone')).toEqual([...columns, 'phone'])
  expect(toggleColumn(columns, 'name')).toEqual(['number', 'city'])
  expect(toggleColumn(['name'], 'name')).toEqual(['name'])
})
