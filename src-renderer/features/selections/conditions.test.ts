import type { Selection } from '@shared/features/selections/selection'
import { describe, expect, test } from 'vitest'
import {
  type Condition,
  groupsOf,
  handpicked,
  toConditions,
  toSelection,
  withCustomer,
  withoutCondition,
  withoutCustomer,
} from './conditions'

const tag = (name: string): Selection => ({ type: 'tag', tag: name })
const regular = tag('Stammkunde')
const wine = tag('Rotwein')
const near: Selection = { type: 'postcode', prefix: '69' }
const chosen: Selection = { type: 'ids', ids: [3, 5] }

describe('a selection becomes conditions and back', () => {
  test.each<[string, Selection]>([
    ['everybody', { type: 'all' }],
    ['one condition', near],
    ['all of several', { type: 'and', of: [regular, near] }],
    ['any of several', { type: 'or', of: [regular, chosen] }],
    ['groups', { type: 'or', of: [{ type: 'and', of: [regular, near] }, wine, chosen] }],
    ['all but some', { type: 'and', of: [near, { type: 'not', of: regular }] }],
    ['what the chips cannot show', { type: 'and', of: [near, { type: 'or', of: [regular, wine] }] }],
    ['all but a group', { type: 'not', of: { type: 'or', of: [regular, wine] } }],
  ])('%s', (_, selection) => {
    expect(toSelection(toConditions(selection))).toEqual(selection)
  })
})

test('„und“ binds before „oder“, and „oder“ begins a new line', () => {
  const row: Condition[] = toConditions({ type: 'or', of: [{ type: 'and', of: [regular, near] }, chosen] })
  expect(row.map(({ join }) => join)).toEqual(['or', 'and', 'or'])
  expect(groupsOf(row).map((group) => group.length)).toEqual([2, 1])
})

test('turning „und“ into „oder“ parts the line in two', () => {
  const [first, second] = toConditions({ type: 'and', of: [regular, near] }) as [Condition, Condition]
  expect(toSelection([first, { ...second, join: 'or' }])).toEqual({ type: 'or', of: [regular, near] })
})

test('customers by hand widen the choice and are each there once', () => {
  const once = withCustomer(toConditions(regular), 7)
  expect(toSelection(once)).toEqual({ type: 'or', of: [regular, { type: 'ids', ids: [7] }] })
  const more = withCustomer(withCustomer(once, 9), 7)
  expect(toSelection(more)).toEqual({ type: 'or', of: [regular, { type: 'ids', ids: [7, 9] }] })
  expect(handpicked(more)).toEqual([7, 9])
})

test('a choice by hand goes with its last customer', () => {
  const row = toConditions({ type: 'or', of: [regular, chosen] })
  const less = withoutCustomer(row, 1, 3)
  expect(toSelection(less)).toEqual({ type: 'or', of: [regular, { type: 'ids', ids: [5] }] })
  expect(toSelection(withoutCustomer(less, 1, 5))).toEqual(regular)
})

test('a line whose first condition goes stays a line of its own', () => {
  const row = toConditions({ type: 'or', of: [chosen, { type: 'and', of: [regular, near] }] })
  expect(toSelection(withoutCondition(row, 1))).toEqual({ type: 'or', of: [chosen, near] })
  expect(toSelection(withoutCondition(row, 2))).toEqual({ type: 'or', of: [chosen, regular] })
})
