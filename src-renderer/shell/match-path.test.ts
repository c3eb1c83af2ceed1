import { expect, test } from 'vitest'
import { matchPath } from './match-path'

test('named parts of a path are handed over, decoded', () => {
  expect(matchPath('/customers/:id', '/customers/12')).toEqual({ id: '12' })
  expect(matchPath('/tags/:tag', '/tags/S%C3%BC%C3%9F')).toEqual({ tag: 'Süß' })
  expect(matchPath('/today', '/today')).toEqual({})
})

test('other paths do not fit', () => {
  expect(matchPath('/customers/:id', '/customers')).toBeNull()
  expect(matchPath('/customers/:id', '/customers/')).toBeNull()
  expect(matchPath('/customers/:id', '/customers/12/edit')).toBeNull()
  expect(matchPath('/today', '/help')).toBeNull()
})
