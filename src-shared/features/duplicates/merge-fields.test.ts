import { expect, test } from 'vitest'
import type { CustomerCard } from '../customers/card'
import { CardFields } from '../customers/card'
import { filledCard, mergedCard, standOf, usualChoice } from './merge-fields'

function card(fields: object, updatedAt = '2026-01-01T00:00:00.000Z'): CustomerCard {
  return { ...CardFields.parse({ kind: 'person', ...fields }), updatedAt } as CustomerCard
}
const anna = (more: object = {}) => ({ people: [{ firstName: 'Anna', lastName: 'Röder' }], ...more })

test('gaps are filled, both stand where both can, and of two values that of the later card stays', () => {
  const winner = card(anna({ note: 'Käse', source: 'Flyer', phones: [{ number: '0361 1' }], number: '1' }))
  const loser = card(
    anna({
      note: 'Wein',
      source: 'Markt',
      phones: [{ number: '0361/1' }, { number: '0171 2' }],
      number: '2',
      ownSalutation: 'Liebe Anna',
    }),
    '2026-02-01T00:00:00.000Z',
  )
  const made = mergedCard(winner, loser, {})
  expect([made.note, made.source, made.ownSalutation, made.number]).toEqual([
    'Käse\nWein',
    'Markt',
    'Liebe Anna',
    '1',
  ])
  expect(made.phones.map(({ number }) => number)).toEqual(['0361 1', '0171 2'])
  expect(mergedCard(winner, loser, { source: 'winner', note: 'loser', number: 'loser' })).toMatchObject({
    ...{ source: 'Flyer', note: 'Wein', number: '2' },
  })
})

test('the fuller name and the earlier day stay whichever card is newer', () => {
  const winner = card({
    people: [{ firstName: 'Anna Maria', lastName: 'Röder' }],
    customerSince: '2020-01-01',
  })
  const loser = card(anna({ customerSince: '2018-05-01' }), '2026-02-01T00:00:00.000Z')
  expect(usualChoice(winner, loser, 'firstName')).toBe('winner')
  expect(usualChoice(winner, loser, 'customerSince')).toBe('loser')
  expect([
    standOf(winner, loser, 'lastName'),
    standOf(winner, loser, 'firstName'),
    standOf(winner, loser, 'title'),
  ]).toEqual(['same', 'conflict', 'same'])
})

test('an objection to advertising on either card stays', () => {
  expect(mergedCard(card(anna()), card(anna({ adObjection: true })), {})).toMatchObject({
    adObjection: true,
    people: [{ adObjection: true }],
  })
})

test('what is typed fills gaps of a card and takes nothing from it', () => {
  const stored = card(anna({ note: 'Käse', emails: [{ address: 'a@example.de' }] }))
  const typed = CardFields.parse({
    kind: 'person',
    ...{ people: [{ firstName: 'Ana', lastName: 'Röder' }], note: 'neu', phones: [{ number: '1' }] },
  })
  const filled = filledCard(stored, typed)
  expect([filled.people[0]?.firstName, filled.note, filled.phones.length, filled.emails.length]).toEqual([
    ...['Anna', 'Käse\nneu', 1, 1],
  ])
})
