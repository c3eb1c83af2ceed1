import { type CustomerCard, PersonFields, type PersonOnCard } from '@shared/features/customers/card'
import { describe, expect, test } from 'vitest'
import { addressees, cardFor, emailsFor, excludedBy, leavesOutAdults, namedPeople } from './exclusion'
import type { ExclusionReason, Purpose } from './selection'

const today = '2026-11-22'
let lastId = 0
const someone = (firstName: string, change: Partial<PersonOnCard> = {}): PersonOnCard => ({
  ...PersonFields.parse({ firstName, lastName: 'Klos', id: ++lastId }),
  state: 'active',
  stateOn: null,
  stateReason: null,
  stateNote: '',
  ownPhones: [],
  ...change,
})
const born = (year: number, month = 6, day = 1) => ({ birthday: { day, month, year } })
const none = { membersInTrash: 0, memberOf: [] }
const cardOf = (people: PersonOnCard[], change: Partial<CustomerCard> = {}) =>
  ({
    kind: 'household',
    state: 'active',
    adObjection: false,
    emails: [],
    people,
    ...none,
    ...change,
  }) as CustomerCard
const named = (card: CustomerCard, purpose: Purpose = 'advertising') =>
  addressees(card, purpose, today).map(({ firstName }) => firstName)

const ute = () => someone('Ute')
const objecting = () => someone('Ulrich', { adObjection: true })
const dead = () => someone('Otto', { state: 'deceased' })
const left = () => someone('Lea', { leftOn: '2026-01-01' })
const child = () => someone('Mia', { child: true })

describe('who of a household is addressed', () => {
  test.each<[string, PersonOnCard[], string[], string[]]>([
    ['both of a couple', [ute(), someone('Jan')], ['Ute', 'Jan'], ['Ute', 'Jan']],
    ['the other where one objects', [ute(), objecting()], ['Ute'], ['Ute', 'Ulrich']],
    ['those who are left where one has died', [ute(), dead()], ['Ute'], ['Ute']],
    ['nobody who has left', [ute(), left()], ['Ute'], ['Ute']],
    ['no child by the mark', [ute(), child()], ['Ute'], ['Ute', 'Mia']],
    [
      'no child by the birthday, which turns 18 tomorrow',
      [ute(), someone('Max', born(2008, 11, 23))],
      ['Ute'],
      ['Ute', 'Max'],
    ],
    ['who turns 18 today', [ute(), someone('Max', born(2008, 11, 22))], ['Ute', 'Max'], ['Ute', 'Max']],
    [
      'who has grown up since the mark',
      [ute(), someone('Max', { child: true, ...born(1999) })],
      ['Ute', 'Max'],
      ['Ute', 'Max'],
    ],
    [
      'who is restricted not at all',
      [ute(), someone('Jan', { ownCard: true, state: 'restricted' })],
      ['Ute'],
      ['Ute'],
    ],
    [
      'who comes no more not for advertising',
      [ute(), someone('Jan', { ownCard: true, state: 'lost' })],
      ['Ute'],
      ['Ute', 'Jan'],
    ],
    [
      'who has moved away not at all',
      [ute(), someone('Jan', { ownCard: true, state: 'moved' })],
      ['Ute'],
      ['Ute'],
    ],
  ])('%s', (_case, people, advertising, contract) => {
    const card = cardOf(people)
    expect([named(card), named(card, 'contract')]).toEqual([advertising, contract])
    expect(named(card, 'internal')).toEqual(people.map(({ firstName }) => firstName))
  })
})

test.each<[string, PersonOnCard[], string[]]>([
  ['adults alone where there are some', [ute(), child()], ['Ute']],
  ['children of a card that is theirs alone', [child(), left()], ['Mia']],
  ['no child in the place of an adult who died', [dead(), child()], []],
])('a letter by contract names %s', (_case, people, names) => {
  expect(namedPeople(cardOf(people), 'contract', today).map(({ firstName }) => firstName)).toEqual(names)
})

test('a card that leaves the shop names only whom it may reach', () => {
  const card = { ...cardOf([ute(), objecting(), dead()], { groupName: '' }), listName: 'as stored' }
  expect(cardFor(card, 'advertising', today)).toMatchObject({ listName: 'Klos, Ute' })
  expect(cardFor(card, 'contract', today)).toMatchObject({ listName: 'Klos, Ute und Ulrich' })
  expect(cardFor(card, 'internal', today)).toBe(card)
})

describe('when nobody is left', () => {
  test.each<[string, PersonOnCard[], ExclusionReason | null, ExclusionReason | null]>([
    ['all object', [objecting(), objecting()], 'objection', null],
    ['one objects and one has died', [objecting(), dead()], 'objection', null],
    ['all have died', [dead(), dead()], 'deceased', 'deceased'],
    ['one has died and one left', [dead(), left()], 'deceased', 'deceased'],
    ['all have left', [left()], 'nobodyThere', 'nobodyThere'],
    ['children alone', [child(), child()], 'child', null],
    ['children beside an adult who died', [child(), dead()], 'deceased', 'deceased'],
    [
      'children beside an adult who is restricted',
      [child(), someone('Jan', { ownCard: true, state: 'restricted' })],
      'restricted',
      'restricted',
    ],
    ['children of an adult who left', [child(), left()], 'child', null],
    ['children and who objects', [child(), objecting()], 'objection', null],
    [
      'all are restricted',
      [someone('Jan', { ownCard: true, state: 'restricted' })],
      'restricted',
      'restricted',
    ],
    ['all come no more', [someone('Jan', { ownCard: true, state: 'lost' })], 'lost', null],
    ['nobody was ever named', [], null, null],
    ['somebody is', [ute(), objecting(), dead(), child()], null, null],
  ])('%s', (_case, people, advertising, contract) => {
    const card = cardOf(people)
    expect([excludedBy(card, 'advertising', today), excludedBy(card, 'contract', today)]).toEqual([
      advertising,
      contract,
    ])
    expect(excludedBy(card, 'internal', today)).toBeNull()
  })

  test('a company goes on without its contacts, a club without its members', () => {
    for (const kind of ['company', 'club'] as const)
      expect(excludedBy(cardOf([dead(), objecting()], { kind }), 'advertising', today)).toBeNull()
  })
})

describe('the card itself', () => {
  test.each<[string, Partial<CustomerCard>, ExclusionReason | null, ExclusionReason | null]>([
    ['objects', { adObjection: true }, 'objection', null],
    ['comes no more', { state: 'lost' }, 'lost', null],
    ['has moved away', { state: 'moved' }, null, null],
    ['is restricted', { state: 'restricted' }, 'restricted', 'restricted'],
  ])('%s', (_case, change, advertising, contract) => {
    const card = cardOf([ute()], change)
    expect([excludedBy(card, 'advertising', today), excludedBy(card, 'contract', today)]).toEqual([
      advertising,
      contract,
    ])
  })

  test('of a child gets no advertising of its own', () => {
    const card = cardOf([someone('Max', born(2015))], { kind: 'person' })
    expect([excludedBy(card, 'advertising', today), excludedBy(card, 'contract', today)]).toEqual([
      'child',
      null,
    ])
  })
})

describe('„Familie“', () => {
  test.each<[string, PersonOnCard[], boolean]>([
    ['speaks for all', [ute(), someone('Jan')], false],
    ['speaks for all with children', [ute(), child()], false],
    ['not where one objects', [ute(), objecting()], true],
    ['not where one has died', [ute(), dead()], true],
    ['goes on without those who left', [ute(), left()], false],
  ])('%s', (_case, people, leftOut) => {
    expect(leavesOutAdults(cardOf(people), 'advertising', today)).toBe(leftOut)
  })
})

test('e-mail addresses are those of the household and of whom it may address', () => {
  const mail = (address: string) => ({ emails: [{ label: 'main' as const, address }] })
  const card = cardOf(
    [
      someone('Ute', mail('ute@klos.example')),
      someone('Ulrich', { adObjection: true, ...mail('u@klos.example') }),
    ],
    mail('klos@klos.example'),
  )
  expect(emailsFor(card, 'advertising', today)).toEqual(['klos@klos.example', 'ute@klos.example'])
  expect(emailsFor(card, 'contract', today)).toContain('u@klos.example')
  expect(emailsFor({ ...card, adObjection: true }, 'advertising', today)).toEqual([])
})
