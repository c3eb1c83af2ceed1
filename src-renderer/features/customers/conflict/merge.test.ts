import { CardFields, type CardInput } from '@shared/features/customers/card'
import { describe, expect, it } from 'vitest'
import { mergeCards } from './merge'

const cardWith = (change: Partial<CardInput> = {}) =>
  CardFields.parse({
    kind: 'household',
    number: '12',
    people: [
      { id: 1, firstName: 'Ute', lastName: 'Klos' },
      { id: 2, firstName: 'Ulrich', lastName: 'Klos' },
    ],
    addresses: [{ street: 'Hauptstraße 1', postcode: '69117', city: 'Heidelberg' }],
    phones: [{ number: '06221 1' }],
    tags: ['Rotwein', 'Lieferung'],
    note: 'alt',
    ...change,
  })
const base = cardWith()

describe('mergeCards', () => {
  it('puts my fields over theirs and leaves what only they changed', () => {
    const merged = mergeCards(
      base,
      cardWith({ note: 'meine' }),
      cardWith({ number: '99', customerSince: '2020-01-01' }),
    )
    expect(merged).toMatchObject({ note: 'meine', number: '99', customerSince: '2020-01-01' })
  })

  it('takes mine where both changed the same field', () => {
    expect(mergeCards(base, cardWith({ note: 'meine' }), cardWith({ note: 'ihre' })).note).toBe('meine')
  })

  it('merges fields of one address, as long as nobody added or removed one', () => {
    const mine = cardWith({ addresses: [{ street: 'Neckarweg 17', postcode: '69117', city: 'Heidelberg' }] })
    const theirs = cardWith({
      addresses: [{ street: 'Hauptstraße 1', postcode: '69115', city: 'Heidelberg' }],
    })
    expect(mergeCards(base, mine, theirs).addresses).toMatchObject([
      { street: 'Neckarweg 17', postcode: '69115' },
    ])
  })

  it('takes the rows of whoever changed them where their number differs', () => {
    const more = [{ number: '06221 1' }, { number: '0171 2' }]
    expect(mergeCards(base, base, cardWith({ phones: more })).phones).toHaveLength(2)
    expect(mergeCards(base, cardWith({ phones: more }), cardWith({ phones: [] })).phones).toHaveLength(2)
  })

  it('adds and removes tags on both sides', () => {
    const mine = cardWith({ tags: ['Rotwein', 'Stammkundin'] })
    const theirs = cardWith({ tags: ['Rotwein', 'Lieferung', 'Messe'] })
    expect(mergeCards(base, mine, theirs).tags).toEqual(['Rotwein', 'Messe', 'Stammkundin'])
  })

  it('merges people by who they are, keeps their new ones and mine', () => {
    const [ute, ulrich] = base.people
    const mine = cardWith({ people: [{ ...ute, firstName: 'Uta' }, { ...ulrich }, { firstName: 'Max' }] })
    const theirs = cardWith({
      people: [
        { id: 3, firstName: 'Lena' },
        { ...ute, title: 'Dr.' },
      ],
    })
    expect(
      mergeCards(base, mine, theirs).people.map(({ title, firstName }) => `${title} ${firstName}`.trim()),
    ).toEqual(['Lena', 'Dr. Uta', 'Max'])
  })

  it('keeps a person on whom I wrote while they removed it', () => {
    const [ute, ulrich] = base.people
    const mine = cardWith({ people: [{ ...ute }, { ...ulrich, role: 'Onkel' }] })
    const merged = mergeCards(base, mine, cardWith({ people: [{ ...ute }] }))
    expect(merged.people).toHaveLength(2)
    expect(merged.people[1]).toMatchObject({ firstName: 'Ulrich', role: 'Onkel' })
    expect(merged.people[1]?.id).toBeUndefined()
  })
})
