import { expect, test } from 'vitest'
import { emptyDraft } from './draft'
import { seeded } from './seed'

const of = (text: string) => {
  const { people, phones, emails } = seeded(emptyDraft(), { text })
  return [people[0]?.firstName, people[0]?.lastName, phones[0]?.number, emails[0]?.address]
}

test.each([
  ['müller', ['', 'Müller', '', '']],
  ['anna müller', ['Anna', 'Müller', '', '']],
  ['Groß-Röder, anna maria', ['Anna Maria', 'Groß-Röder', '', '']],
  ['0711 98765', ['', '', '0711 98765', '']],
  ['anna@example.de', ['', '', '', 'anna@example.de']],
])('„%s“ stands where it belongs', (text, fields) => {
  expect(of(text)).toEqual(fields)
})

test('a scanned number is one more of the card, and a name that stands there stays', () => {
  const once = seeded(emptyDraft(), { text: 'Anna Müller', cardNumber: '2000000000015' })
  const twice = seeded(once, { text: 'Eva Weber', cardNumber: '4711' })
  expect(twice.cardNumbers.map(({ number }) => number)).toEqual(['2000000000015', '4711'])
  expect(twice.people[0]?.lastName).toBe('Müller')
})
