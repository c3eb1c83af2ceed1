import { expect, test } from 'vitest'
import { AddressFields } from './card'
import { movedAlong } from './moved-along'

const today = '2026-11-22'
const at = (street: string, more: Partial<AddressFields> = {}) =>
  AddressFields.parse({ street, postcode: '69120', city: 'Heidelberg', ...more })
const [old, other] = [at('Weg 1'), at('Ring 9', { label: 'delivery' })]
const moved = (after: AddressFields[], own: AddressFields[], before = [old]) =>
  movedAlong(before, after, own, today)

test('whoever lived there moves along, under the word of their own card, and keeps other addresses', () => {
  const home = at('Weg 1', { label: 'home' })
  expect(moved([at('Weg 2')], [home, other])).toEqual([at('Weg 2', { label: 'home' }), other])
  expect(moved([at('Weg 2')], [other, home])).toEqual([other, at('Weg 2', { label: 'home' })])
})

test('an address that ends on a day keeps its end, and the next one begins', () => {
  const ending = at('Weg 1', { toOn: '2026-11-30' })
  const next = at('Weg 2', { fromOn: '2026-12-01' })
  expect(moved([ending, next], [old])).toEqual([ending, next])
  const ended = at('Weg 1', { toOn: '2026-11-21' })
  expect(moved([at('Weg 2'), ended], [old])).toEqual([at('Weg 2'), ended])
})

test('nobody moves who lives elsewhere or behind another door, nor when the household stays', () => {
  expect(moved([at('Weg 2')], [at('Weg 7')])).toBeNull()
  expect(moved([at('Weg 2')], [at('Weg 1', { extra: 'Hinterhaus' })])).toBeNull()
  expect(moved([old, other], [old])).toBeNull()
  expect(moved([other], [old])).toBeNull()
  expect(moved([at('Weg 2')], [])).toBeNull()
  expect(moved([at('Weg 2')], [old], [])).toBeNull()
})
