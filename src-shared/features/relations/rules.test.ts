import { expect, it } from 'vitest'
import type { RelationKind } from './contract'
import { directionsOf, relationWord, sameKind } from './rules'

const mother: RelationKind = { id: 1, forward: 'Mutter', backward: 'Kind', symmetric: false, role: null }
const partner: RelationKind = { id: 2, forward: 'Partner', backward: '', symmetric: true, role: null }

it('has a word for each card, the same for both where it is symmetric', () => {
  expect([true, false].map((forward) => relationWord(mother, forward))).toEqual(['Mutter', 'Kind'])
  expect([true, false].map((forward) => relationWord(partner, forward))).toEqual(['Partner', 'Partner'])
})

it('offers every kind in both directions, by word, with what stands on the other card', () => {
  expect(directionsOf([partner, mother])).toEqual([
    { kindId: 1, forward: false, word: 'Kind', otherWord: 'Mutter' },
    { kindId: 1, forward: true, word: 'Mutter', otherWord: 'Kind' },
    { kindId: 2, forward: true, word: 'Partner', otherWord: 'Partner' },
  ])
})

it('takes the same words for the same kind, whichever comes first, and Vater – Kind for another', () => {
  expect(sameKind(mother, { forward: ' kind', backward: 'MUTTER' })).toBe(true)
  expect(sameKind(mother, { forward: 'Vater', backward: 'Kind' })).toBe(false)
  expect(sameKind(partner, { forward: 'Partner', backward: '' })).toBe(true)
})
