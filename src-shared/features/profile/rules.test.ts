import { expect, it } from 'vitest'
import { AddressFields, CardFields, PersonFields, type PersonOnCard } from '../customers/card'
import { completeAddress } from './address-line'
import type { AskedCard } from './asked-card'
import { questions } from './questions'
import { type Asked, nextQuestion } from './rules'

const today = '2026-11-22'
const address = AddressFields.parse({ street: 'Neckarweg 7', postcode: '70173', city: 'Stuttgart' })
const person = (id: number, more: Partial<PersonOnCard> = {}): PersonOnCard => ({
  ...PersonFields.parse({ id, firstName: 'Anna', lastName: 'Röder' }),
  ...{ state: 'active', stateOn: null, stateReason: null, stateNote: '', ownPhones: [] },
  ...more,
})
const cardOf = (more: Partial<AskedCard> = {}): AskedCard => ({
  ...CardFields.parse({ kind: 'person', number: '1' }),
  ...{ id: 1, state: 'active', stateOn: null, stateReason: null, stateNote: '', people: [person(1)] },
  ...{ revision: 1, points: 0, restingPoints: 0, memberOf: [], displayName: 'Anna Röder' },
  ...{ listName: 'Röder, Anna', deletedAt: null, minimal: false, responsibleId: null },
  ...{ silentOnEmail: [], membersInTrash: 0, adObjectionOn: null },
  ...{ createdAt: '2026-11-20T08:00:00.000Z', updatedAt: '2026-11-20T08:00:00.000Z' },
  ...{ stats: { purchases: 0, cents: 0, firstOn: null, lastOn: null } },
  ...more,
})
const reply = (question: string, on: string, what: Asked['reply'] = 'later', aboutId = 1): Asked => ({
  ...{ question, on, aboutId },
  reply: what,
})
const next = (card: ReturnType<typeof cardOf>, asked: Asked[] = []) =>
  nextQuestion(card, asked, today)?.question ?? null
const answer = (id: string, text: string, card = cardOf(), aboutId = 1) =>
  questions.find((one) => one.id === id)?.read(text, card, aboutId, today) ?? null

it('asks the most useful first, and nothing that stands on the card', () => {
  const phone = { phones: [{ label: 'phone' as const, number: '1234' }] }
  const email = { emails: [{ label: 'main' as const, address: 'a@b.de' }] }
  const born = { people: [person(1, { birthday: { day: 1, month: 2, year: null } })] }
  expect(next(cardOf())).toBe('phone')
  expect(next(cardOf(phone))).toBe('address')
  expect(next(cardOf({ ...phone, addresses: [{ ...address, city: '' }] }))).toBe('address')
  const reached = { ...phone, addresses: [address] }
  expect(next(cardOf(reached))).toBe('birthday')
  expect(next(cardOf({ ...reached, ...born }))).toBe('email')
  expect(next(cardOf({ ...reached, ...born, ...email }))).toBe('source')
  expect(next(cardOf({ ...reached, ...born, ...email, source: 'Anzeige' }))).toBeNull()
  const old = { createdAt: '2026-08-01T08:00:00.000Z' }
  expect(next(cardOf({ ...reached, ...born, ...email, ...old }))).toBeNull()
  expect(next(cardOf({ ...reached, ...born, ...email, customerSince: '2019-01-01' }))).toBeNull()
})

it('asks for no number or mail of who is reached by a contact or member, nor of a club', () => {
  const direct = [{ label: 'work' as const, number: '555-12' }]
  const contact = person(2, { phones: direct, emails: [{ label: 'work', address: 'a@b.de' }] })
  const company = (people: PersonOnCard[]) => cardOf({ kind: 'company', people, addresses: [address] })
  expect(next(company([contact]))).toBe('source')
  expect(next(company([{ ...contact, leftOn: '2026-01-01' }]))).toBe('phone')
  expect(next(company([{ ...contact, phones: [{ label: 'fax', number: '9' }] }]))).toBe('phone')
  expect(next(cardOf({ kind: 'club', people: [], addresses: [address] }))).toBe('source')
})

it('asks for the address that holds today', () => {
  const phones = [{ label: 'phone' as const, number: '1234' }]
  const ended = { ...address, toOn: '2026-11-01' }
  expect(next(cardOf({ phones, addresses: [ended] }))).toBe('address')
  expect(next(cardOf({ phones, addresses: [ended, address] }))).toBe('birthday')
  const told = answer('address', 'Am Markt 1, 01067 Dresden', cardOf({ phones, addresses: [ended] }))
  expect(told && 'card' in told && told.card.addresses.map(({ street }) => street)).toEqual([
    'Am Markt 1',
    'Neckarweg 7',
  ])
})

it('asks once a day, rests what was put off for a month, and never asks what is unwanted', () => {
  for (const what of ['answered', 'later', 'never'] as const)
    expect(next(cardOf(), [reply('birthday', today, what)])).toBeNull()
  expect(next(cardOf(), [reply('phone', '2026-11-21')])).toBe('address')
  expect(next(cardOf(), [reply('phone', '2026-10-24')])).toBe('address')
  expect(next(cardOf(), [reply('phone', '2026-10-23')])).toBe('phone')
  expect(next(cardOf(), [reply('phone', '2020-01-01', 'never')])).toBe('address')
})

it('never asks of the trash, the deceased, the restricted, or who wants only the needed', () => {
  for (const state of ['deceased', 'restricted', 'merged'] as const)
    expect(next(cardOf({ state }))).toBeNull()
  expect(next(cardOf({ deletedAt: '2026-11-22T08:00:00.000Z' }))).toBeNull()
  expect(next(cardOf({ minimal: true }))).toBeNull()
})

it('asks whose post comes back for the new address, and of a household for each living birthday', () => {
  const phones = [{ label: 'phone' as const, number: '1234' }]
  expect(next(cardOf({ state: 'moved', phones, addresses: [address] }))).toBe('address')
  const household = cardOf({
    ...{ kind: 'household', phones, addresses: [address] },
    people: [person(2, { state: 'deceased' }), person(3), person(4)],
  })
  expect(nextQuestion(household, [], today)).toEqual({ question: 'birthday', aboutId: 3 })
  const put = [reply('birthday', '2026-11-01', 'later', 3)]
  expect(nextQuestion(household, put, today)).toEqual({ question: 'birthday', aboutId: 4 })
  expect(next(cardOf({ kind: 'company', phones, addresses: [address] }))).toBe('email')
})

it('reads what is typed and refuses what is no answer', () => {
  expect(answer('phone', '0172 4711 08 15')).toMatchObject({ card: { phones: [{ label: 'mobile' }] } })
  expect(answer('phone', '0351/47 11')).toMatchObject({ card: { phones: [{ label: 'phone' }] } })
  for (const text of ['keine', '12', 'Anna 0351']) expect(answer('phone', text)).toBeNull()
  expect(answer('email', 'anna@röder.de')).toMatchObject({ card: { emails: [{ address: 'anna@röder.de' }] } })
  for (const text of ['anna', 'a@b', 'a b@c.de', '@c.de', 'a@b.de, c@d.de'])
    expect(answer('email', text)).toBeNull()
  expect(answer('birthday', '29.2.')).toMatchObject({
    card: { people: [{ birthday: { day: 29, month: 2, year: null } }] },
  })
  for (const text of ['31.2.', '24.12.2030', 'gestern']) expect(answer('birthday', text)).toBeNull()
})

it('reads an address in one line on top of what is known', () => {
  const nothing = { ...address, street: '', postcode: '', city: '' }
  const whole = { street: 'Neckarweg 7', postcode: '70173', city: 'Stuttgart' }
  expect(completeAddress('Neckarweg 7, 70173 Stuttgart', nothing)).toEqual(whole)
  expect(completeAddress('  Neckarweg 7   D-70173  Stuttgart ', nothing)).toEqual(whole)
  expect(completeAddress('Postfach 12 34, 70173 Bad Cannstatt', nothing)).toEqual({
    ...{ poBox: '12 34', postcode: '70173', city: 'Bad Cannstatt' },
  })
  expect(completeAddress('Neckarweg 7', { ...address, street: '' })).toEqual({ street: 'Neckarweg 7' })
  expect(completeAddress('70173 Stuttgart', { ...nothing, street: 'Neckarweg 7' })).toEqual({
    ...{ postcode: '70173', city: 'Stuttgart' },
  })
  for (const text of ['Neckarweg 7', '70173 Stuttgart', '12345', '🙂']) {
    expect(completeAddress(text, nothing)).toBeNull()
  }
  expect(completeAddress('Main Street 1', { ...nothing, country: 'IE', city: 'Cork' })).toEqual({
    street: 'Main Street 1',
  })
})

it('does not take the street that was left for the new one', () => {
  const moved = cardOf({ state: 'moved', addresses: [{ ...address, extra: 'Hinterhaus' }] })
  expect(answer('address', '70173 Stuttgart', moved)).toBeNull()
  expect(answer('address', 'Postfach 5, 01067 Dresden', moved)).toMatchObject({
    card: { addresses: [{ street: '', extra: '', poBox: '5', postcode: '01067', city: 'Dresden' }] },
  })
})

it('asks whether it may mail where there is an address and nothing is known, and takes yes and no alone', () => {
  const reached = cardOf({
    ...{ phones: [{ label: 'phone', number: '1234' }], addresses: [address], source: 'Anzeige' },
    people: [person(1, { birthday: { day: 1, month: 2, year: null } })],
    emails: [{ label: 'main', address: 'a@b.de' }],
    silentOnEmail: [1],
  })
  expect(next(reached)).toBe('mailing')
  expect(next({ ...reached, silentOnEmail: [] })).toBeNull()
  expect(next({ ...reached, emails: [] })).toBe('email')
  for (const text of ['ja', 'Ja, gern', 'gerne'])
    expect(answer('mailing', text)).toEqual({ mailing: 'given' })
  for (const text of ['nein', 'Nein, danke']) expect(answer('mailing', text)).toEqual({ mailing: 'refused' })
  for (const text of ['vielleicht', 'jawohl?', 'neinja', 'a@b.de']) expect(answer('mailing', text)).toBeNull()
})
