import { describe, expect, it } from 'vitest'
import { movedBy, pageSize, pagesOf, rowAt } from './list-pages'

describe('pagesOf', () => {
  it('names every page that rows in view lie on', () => {
    expect(pagesOf(0, 20)).toEqual([0])
    expect(pagesOf(95, 104)).toEqual([0, 1])
    expect(pagesOf(99_950, 99_999)).toEqual([999])
  })

  it('asks for the first page of an empty view, so that the total becomes known', () => {
    expect(pagesOf(0, -1)).toEqual([0])
  })
})

describe('rowAt', () => {
  const pages = new Map([[1, Array.from({ length: pageSize }, (_, index) => `row ${pageSize + index}`)]])

  it('finds a row on its page', () => {
    expect(rowAt(pages, 100)).toBe('row 100')
    expect(rowAt(pages, 199)).toBe('row 199')
  })

  it('has nothing of a page that is not here', () => {
    expect(rowAt(pages, 99)).toBeUndefined()
    expect(rowAt(pages, 200)).toBeUndefined()
  })
})

describe('movedBy', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 9, 9],
    ['ArrowUp', 0, 0],
    ['PageDown', 3, 8],
    ['PageDown', 7, 9],
    ['PageUp', 3, 0],
    ['Home', 7, 0],
    ['End', 0, 9],
  ])('%s leads from row %i to row %i of ten', (key, from, to) => {
    expect(movedBy(key, from, 10, 5)).toBe(to)
  })

  it('leaves other keys and an empty list alone', () => {
    expect(movedBy('a', 3, 10, 5)).toBeNull()
    expect(movedBy('ArrowDown', -1, 0, 5)).toBeNull()
  })
})
