import type { CustomerCard, PersonOnCard } from '@shared/features/customers/card'
import { describe, expect, test } from 'vitest'
import type { Consent, ConsentChannel } from './consent'
import { mayReach, proofUntil, type ReachablePerson, type ReachPurpose, reachablePerson } from './reach'

const today = '2026-11-22'
type Said = ReachablePerson['consents'][number]

function said(over: Partial<Said>): Said {
  const cell = { channel: 'email', purpose: 'advertising', newsletterId: null } as const
  return { ...cell, status: 'given', basis: 'consent', on: '2026-11-01', ...over }
}

const nobody: ReachablePerson = {
  ...{ business: false, barred: null, adBar: null, consents: [] },
  ...{ householdObjectsOn: null, moved: false },
}
const household = { adBar: 'householdObjection', householdObjectsOn: '2026-11-05' } as const
const given = said({})
const withdrawn = said({ status: 'withdrawn', on: '2026-11-10' })
const objects = { adBar: 'objection' } as const
const child = { adBar: 'child' } as const
const business = { business: true }
const phone = { channel: 'phone' } as const
const letter = { channel: 'letter' } as const
const weinpost = { newsletterId: 7 }

type Row = [
  string,
  Partial<ReachablePerson>,
  consents: Said[],
  ConsentChannel,
  ReachPurpose,
  allowed: boolean,
  why: string,
]

const rows: Row[] = [
  ['a letter needs no yes', {}, [], 'letter', 'advertising', true, 'letterUntilObjection'],
  ['an e-mail does', {}, [], 'email', 'advertising', false, 'unknown'],
  ['a message does', {}, [], 'messenger', 'advertising', false, 'unknown'],
  ['a call to a consumer does', {}, [], 'phone', 'advertising', false, 'unknown'],
  ['a call to a company asks for a reason', business, [], 'phone', 'advertising', false, 'notPresumed'],
  ['an e-mail to a company needs a yes, too', business, [], 'email', 'advertising', false, 'unknown'],
  ['a yes', {}, [given], 'email', 'advertising', true, 'given'],
  ['a yes on another way says nothing', {}, [given], 'phone', 'advertising', false, 'unknown'],
  ['a yes for another purpose says nothing', {}, [given], 'any', 'profiling', false, 'unknown'],
  ['a no', {}, [said({ status: 'refused' })], 'email', 'advertising', false, 'refused'],
  ['withdrawn after the yes', {}, [given, withdrawn], 'email', 'advertising', false, 'withdrawn'],
  [
    ...['an earlier yes that is entered later stays behind', {}, [withdrawn, given]],
    ...['email', 'advertising', false, 'withdrawn'],
  ] as unknown as Row,
  [
    'on one day the later entry counts',
    {},
    [said({ status: 'refused' }), given],
    'email',
    'advertising',
    true,
    'given',
  ],
  ['back to unknown', {}, [given, said({ status: 'unknown' })], 'email', 'advertising', false, 'unknown'],
  ['a yes of tomorrow', {}, [said({ on: '2026-11-23' })], 'email', 'advertising', false, 'unknown'],
  ['an objection wins over a yes', objects, [given], 'email', 'advertising', false, 'objection'],
  [
    'also over a later one',
    objects,
    [said({ on: '2026-11-22' })],
    'email',
    'advertising',
    false,
    'objection',
  ],
  ['and stops letters', objects, [], 'letter', 'advertising', false, 'objection'],
  [
    'an objection once lifted leaves no other no',
    {},
    [],
    'letter',
    'advertising',
    true,
    'letterUntilObjection',
  ],
  ['an express yes to letters', {}, [said(letter)], 'letter', 'advertising', true, 'given'],
  ['a newsletter by letter needs a yes', {}, [], 'letter', weinpost, false, 'unknown'],
  [
    'a newsletter that was asked for',
    {},
    [said({ purpose: 'newsletter', newsletterId: 7 })],
    'email',
    weinpost,
    true,
    'given',
  ],
  [
    'another newsletter',
    {},
    [said({ purpose: 'newsletter', newsletterId: 8 })],
    'email',
    weinpost,
    false,
    'unknown',
  ],
  [
    'a newsletter after an objection',
    objects,
    [said({ purpose: 'newsletter', newsletterId: 7 })],
    'email',
    weinpost,
    false,
    'objection',
  ],
  [
    'being quoted is asked for by itself',
    objects,
    [said({ channel: 'any', purpose: 'quoting' })],
    'any',
    'quoting',
    true,
    'given',
  ],
  [
    'a profile for advertising is not',
    objects,
    [said({ channel: 'any', purpose: 'profiling' })],
    'any',
    'profiling',
    false,
    'objection',
  ],
  [
    'an existing customer',
    {},
    [said({ basis: 'existingCustomer' })],
    'email',
    'advertising',
    true,
    'existingCustomer',
  ],
  [
    'is not called for that',
    {},
    [said({ ...phone, basis: 'existingCustomer' })],
    'phone',
    'advertising',
    false,
    'unknown',
  ],
  [
    'a presumed yes of a company',
    business,
    [said({ ...phone, basis: 'presumed' })],
    'phone',
    'advertising',
    true,
    'presumed',
  ],
  [
    'is none of a consumer, as a card that was a company once',
    {},
    [said({ ...phone, basis: 'presumed' })],
    'phone',
    'advertising',
    false,
    'unknown',
  ],
  ['a child gets no letter of its own', child, [], 'letter', 'advertising', false, 'child'],
  ['nor what it said yes to', child, [given], 'email', 'advertising', false, 'child'],
  [
    ...['nor a newsletter', child, [said({ purpose: 'newsletter', newsletterId: 7 })]],
    ...['email', weinpost, false, 'child'],
  ] as unknown as Row,
  [
    'a child may be quoted where that was allowed',
    child,
    [said({ channel: 'any', purpose: 'quoting' })],
    'any',
    'quoting',
    true,
    'given',
  ],
  [
    'the objection of a household stops letters',
    household,
    [],
    'letter',
    'advertising',
    false,
    'householdObjection',
  ],
  ['and an earlier yes', household, [given], 'email', 'advertising', false, 'householdObjection'],
  [
    ...['also one of that day', household, [said({ on: '2026-11-05' })]],
    ...['email', 'advertising', false, 'householdObjection'],
  ] as unknown as Row,
  [
    'a later yes of the member',
    household,
    [said({ on: '2026-11-06' })],
    'email',
    'advertising',
    true,
    'given',
  ],
  [
    ...['is none on another way', household, [said({ on: '2026-11-06' })]],
    ...['letter', 'advertising', false, 'householdObjection'],
  ] as unknown as Row,
  [
    ...['nor of who has no card of their own', { adBar: 'householdObjection' }, [said({ on: '2026-11-06' })]],
    ...['email', 'advertising', false, 'householdObjection'],
  ] as unknown as Row,
  ['no letter finds who has moved', { moved: true }, [said(letter)], 'letter', 'advertising', false, 'moved'],
  ['an e-mail does', { moved: true }, [given], 'email', 'advertising', true, 'given'],
  ['the deceased', { barred: 'deceased' }, [given], 'email', 'advertising', false, 'deceased'],
  ['a restricted card', { barred: 'restricted' }, [given], 'any', 'quoting', false, 'restricted'],
]

test.each(rows)('%s', (_, person, consents, channel, purpose, allowed, why) => {
  expect(mayReach({ ...nobody, ...person, consents }, channel, purpose, today)).toEqual({ allowed, why })
})

describe('a card as the rules see it', () => {
  const active = { state: 'active', leftOn: null, ownCard: false, adObjection: false }
  const ute = { id: 2, firstName: 'Ute', lastName: 'Klos', ...active }
  const ulrich = { ...ute, id: 3, firstName: 'Ulrich', adObjection: true }
  const card = (over: object) =>
    ({
      kind: 'household',
      state: 'active',
      adObjection: false,
      people: [ute, ulrich],
      memberOf: [],
      ...over,
    }) as unknown as CustomerCard
  const seen = (over: object, person: object | null) =>
    reachablePerson(card(over), person as PersonOnCard | null, [], today)

  test('has the objection of the person, or of the whole card for everybody', () => {
    expect(seen({}, ute)).toMatchObject({ business: false, barred: null, adBar: null })
    expect(seen({}, ulrich)).toMatchObject({ adBar: 'objection' })
    expect(seen({ adObjection: true }, ute)).toMatchObject({ adBar: 'householdObjection' })
  })

  const home = (adObjection: object | null, leftOn: string | null = null) => ({
    kind: 'person',
    memberOf: [{ kind: 'household', leftOn, adObjection }],
  })
  const objection = { on: '2026-11-05', agreedSince: false }
  const away = { ownCard: true }
  test.each<[string, object, object, Partial<ReachablePerson>]>([
    ['who has left', {}, { leftOn: '2026-01-01' }, { adBar: 'left' }],
    ['who comes no more', {}, { ...away, state: 'lost' }, { adBar: 'lost' }],
    ['all of a card that comes no more', { state: 'lost' }, {}, { adBar: 'lost' }],
    ['not who has a card of their own', { state: 'lost' }, away, { adBar: null }],
    ['who moved on their own card', {}, { ...away, state: 'moved' }, { moved: true, adBar: null }],
    ['and objects', {}, { ...away, state: 'moved', adObjection: true }, { moved: true, adBar: 'objection' }],
    ['all of a household that moved', { state: 'moved' }, {}, { moved: true }],
    ['who is restricted on their own card', {}, { ...away, state: 'restricted' }, { barred: 'restricted' }],
    ['who has died on it', {}, { ...away, state: 'deceased' }, { barred: 'deceased' }],
    [
      ...['the objecting household of it', { adObjection: true, adObjectionOn: '2026-11-05' }, away],
      { adBar: 'householdObjection', householdObjectsOn: '2026-11-05' },
    ] as [string, object, object, object],
    [
      ...['the same from that card', home(objection), {}],
      { adBar: 'householdObjection', householdObjectsOn: '2026-11-05' },
    ] as [string, object, object, object],
    ['their own objection first', home(objection), { adObjection: true }, { adBar: 'objection' }],
    ['no objection of a household once left', home(objection, '2026-10-01'), {}, { adBar: null }],
    ['a household that does not object', home(null), {}, { adBar: null }],
  ])('tells %s', (_, on, person, expected) => {
    const who = { ...ute, ...person }
    expect(seen({ people: [who], ...on }, who)).toMatchObject(expected)
  })

  test('tells a child by its birthday, else by the mark, also on a card of its own', () => {
    const born = (year: number) => ({ ...ute, birthday: { day: 23, month: 11, year }, child: year === 2000 })
    expect(seen({}, born(2008))).toMatchObject({ adBar: 'child' })
    expect(seen({ kind: 'person', people: [born(2008)] }, born(2008))).toMatchObject({ adBar: 'child' })
    expect(seen({}, { ...ute, birthday: null, child: true })).toMatchObject({ adBar: 'child' })
    expect(seen({}, born(2000))).toMatchObject({ adBar: null })
  })

  test('lets a company be reached as such until it objects, also without its contacts', () => {
    const company = { kind: 'company' }
    expect(seen(company, null)).toMatchObject({ business: true, adBar: null })
    expect(seen({ ...company, people: [ulrich] }, null)).toMatchObject({ adBar: null })
    expect(seen({ ...company, adObjection: true }, null)).toMatchObject({ adBar: 'objection' })
  })

  test('is barred where it is restricted, and for whoever has died', () => {
    expect(seen({ state: 'restricted' }, ute)).toMatchObject({ barred: 'restricted' })
    expect(seen({}, { ...ute, state: 'deceased' })).toMatchObject({ barred: 'deceased' })
    expect(seen({ kind: 'person', state: 'deceased' }, ute)).toMatchObject({ barred: 'deceased' })
  })
})

test.each([
  ['2026-11-22', null, '2031-11-22'],
  ['2024-02-29', null, '2029-02-28'],
  ['2026-11-22', '2027-03-01', '2032-03-01'],
  ['2026-11-22', '2025-03-01', '2031-11-22'],
])('the proof of a consent to calls of %s, last used %s, is kept until %s', (on, used, until) => {
  expect(proofUntil(on as Consent['on'], used)).toBe(until)
})
