import { CardFields } from '@shared/features/customers/card'
import { expect, it } from 'vitest'
import { asKind, cardOf, draftOf, emptyAddress, emptyDraft } from './draft'
import { emptyPerson } from './person-draft'

const today = '2026-11-22'
const anna = CardFields.parse({
  kind: 'person',
  number: '1042',
  groupName: '',
  people: [
    {
      id: 7,
      salutation: 'ms',
      title: '',
      firstName: 'Anna',
      lastName: 'Müller',
      role: '',
      birthday: { day: 28, month: 11, year: 1980 },
      adObjection: false,
    },
  ],
  addresses: [
    {
      label: 'main',
      extra: '',
      street: 'Neckarweg 17',
      poBox: '',
      postcode: '69120',
      city: 'Heidelberg',
      country: 'DE',
    },
  ],
  phones: [{ label: 'mobile', number: '0171 234 56 78' }],
  emails: [],
  tags: ['Rotwein'],
  note: 'Barolo 2019, wenn da',
  customerSince: '2019-03-04',
  adObjection: true,
})

it('gives a stored card back as it was', () => {
  expect(cardOf(draftOf(anna), today)).toEqual({ card: anna, errors: null })
})

it('takes one name for a whole card and leaves empty rows out', () => {
  const draft = emptyDraft()
  draft.people[0] = { ...emptyPerson(), lastName: ' Nagel ' }
  const { card, errors } = cardOf(draft, today)
  expect(errors).toBeNull()
  expect(card).toMatchObject({ people: [{ lastName: 'Nagel' }], addresses: [], phones: [], emails: [] })
})

it('says that a name is missing, for a company the company’s own', () => {
  expect(cardOf(emptyDraft(), today).errors).toMatchObject({ name: true })
  const company = asKind({ ...emptyDraft(), people: [{ ...emptyPerson(), lastName: 'Adler' }] }, 'company')
  expect(cardOf(company, today).errors).toMatchObject({ name: true })
  expect(cardOf({ ...company, groupName: 'Gasthof Adler' }, today).errors).toBeNull()
})

it('finds the birthdays and days that do not exist', () => {
  const draft = draftOf(anna)
  const person = draft.people[0] ?? emptyPerson()
  const [address = emptyAddress()] = draft.addresses
  const wrong = {
    ...draft,
    customerSince: '31.2.2019',
    people: [{ ...person, birthday: '30.2.' }],
    addresses: [{ ...address, fromOn: '1.5.2027', toOn: '30.4.2027' }],
  }
  for (const part of ['customerSince', 'people', 'addresses'] as const)
    expect(cardOf({ ...draft, [part]: wrong[part] }, today).errors).toEqual({ name: false, days: true })
  const unread = { ...draft, addresses: [{ ...address, fromOn: 'bald' }] }
  expect(cardOf(unread, today).errors).toEqual({ name: false, days: true })
})

it('takes a birthday without a year', () => {
  const draft = draftOf(anna)
  const people = [{ ...(draft.people[0] ?? emptyPerson()), birthday: '29.2.' }]
  expect(cardOf({ ...draft, people }, today).card.people[0]?.birthday).toEqual({
    day: 29,
    month: 2,
    year: null,
  })
})

it('keeps what was typed when a person becomes a couple, who are people of their own', () => {
  const couple = asKind(draftOf(anna), 'household')
  expect(couple.people).toHaveLength(2)
  expect(cardOf(couple, today).card.people).toEqual([{ ...anna.people[0], id: undefined }])
  const back = asKind(couple, 'person')
  expect(cardOf(back, today).card.people).toHaveLength(1)
})
