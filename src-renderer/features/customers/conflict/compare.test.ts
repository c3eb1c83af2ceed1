import { CardFields, type CardInput } from '@shared/features/customers/card'
import { expect, it } from 'vitest'
import { compareCards } from './compare'

const ute = { id: 1, firstName: 'Ute', lastName: 'Klos' }
const ulrich = { id: 2, firstName: 'Ulrich', lastName: 'Klos' }
const cardWith = (change: Partial<CardInput> = {}) =>
  CardFields.parse({
    kind: 'household',
    people: [ute, ulrich],
    tags: ['Rotwein'],
    phones: [{ number: '06221 1' }],
    note: 'alt',
    ...change,
  })
const compared = (mine: Partial<CardInput>, theirs: Partial<CardInput>) =>
  compareCards(cardWith(), cardWith(mine), cardWith(theirs))

it('says that the changes of both stay where they are of different people, tags or parts', () => {
  expect(
    compared(
      { people: [{ ...ute, role: 'Kasse' }, ulrich], tags: ['Rotwein', 'Käse'] },
      { people: [ute, { ...ulrich, title: 'Dr.' }], tags: ['Rotwein', 'Brot'] },
    ).map(({ field, clash }) => [field, clash]),
  ).toEqual([
    ['Personen', false],
    ['Schlagworte', false],
  ])
})

it('says it of people whom both added, who stand one behind the other', () => {
  const [people] = compared(
    { people: [ute, ulrich, { firstName: 'Uli' }] },
    { people: [ute, ulrich, { id: 9, firstName: 'Ina' }] },
  )
  expect(people).toMatchObject({ field: 'Personen', clash: false })
})

it('warns where only one of two changes can stay', () => {
  expect(compared({ note: 'meine' }, { note: 'ihre' })).toMatchObject([{ field: 'Notiz', clash: true }])
  expect(
    compared(
      { people: [{ ...ute, role: 'Kasse' }, ulrich] },
      { people: [{ ...ute, role: 'Einkauf' }, ulrich] },
    ),
  ).toMatchObject([{ field: 'Personen', clash: true }])
  // Rows that were added have no number by which they would be told apart.
  expect(
    compared(
      { phones: [{ number: '1' }, { number: '2' }] },
      { phones: [{ number: '06221 1' }, { number: '3' }] },
    ),
  ).toMatchObject([{ field: 'Telefon', clash: true }])
})

it('has no clash where both changed a field to the same', () => {
  expect(compared({ note: 'neu' }, { note: 'neu' })).toMatchObject([{ clash: false }])
})
