import { expect, test } from 'vitest'
import { similarWishes } from './similar'

const grouped = (...texts: string[]) => {
  const { groups, single } = similarWishes(texts.map((text) => ({ text })))
  return {
    groups: groups.map(({ word, wishes }) => [word, ...wishes.map(({ text }) => text)]),
    single: single.map(({ text }) => text),
  }
}

test('wishes without a group stand together by the word that they share, else alone', () => {
  expect(grouped('Barolo 2019', 'Mantel, blau, 42', 'barolo, wenn da', 'Silvaner')).toEqual({
    groups: [['Barolo', 'Barolo 2019', 'barolo, wenn da']],
    single: ['Mantel, blau, 42', 'Silvaner'],
  })
})

test('each stands in one group, that of the word most share; numbers and little words join nothing', () => {
  expect(grouped('Mantel blau', 'Mantel rot', 'Mantel grau', 'Hemd, blau')).toEqual({
    groups: [['Mantel', 'Mantel blau', 'Mantel rot', 'Mantel grau']],
    single: ['Hemd, blau'],
  })
  expect(grouped('Hut, wenn da', 'Rock, wenn da, 42', 'Schal 42')).toMatchObject({ groups: [] })
})
