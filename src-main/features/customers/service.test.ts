import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const anna = { kind: 'person' as const, people: [{ firstName: 'Anna', lastName: 'Röder' }] }

test('a card needs one name and nothing else, and gets the next number of the pattern', async () => {
  const first = await shop.client.customers.create({ kind: 'person', people: [{ lastName: 'Röder' }] })
  const second = await shop.client.customers.create({ kind: 'company', groupName: 'Gasthof Adler' })
  expect([first.card.number, second.card.number]).toEqual(['0001', '0002'])
  expect(first.card).toMatchObject({ displayName: 'Röder', points: 0, revision: 1, deletedAt: null })
  await expect(
    shop.client.customers.create({ kind: 'person', people: [{ title: 'Dr.' }] }),
  ).rejects.toMatchObject({
    code: 'NAME_MISSING',
  })
})

test('a number given by hand is kept, skipped by the pattern and refused to a second card', async () => {
  const { card } = await shop.client.customers.create({ ...anna, number: '0001' })
  const next = await shop.client.customers.create(anna)
  expect(next.card.number).toBe('0002')
  await expect(shop.client.customers.create({ ...anna, number: '0001' })).rejects.toMatchObject({
    code: 'NUMBER_TAKEN',
    data: { customerId: card.id, listName: 'Röder, Anna' },
  })
})

test('everything on a card comes back as it was written', async () => {
  const written = {
    kind: 'household' as const,
    number: 'K-7',
    groupName: 'Familie Klos',
    people: [
      {
        salutation: 'ms' as const,
        title: 'Dr.',
        firstName: 'Ute',
        lastName: 'Klos',
        role: '',
        birthday: { day: 29, month: 2, year: null },
        adObjection: true,
      },
      {
        salutation: 'mr' as const,
        title: '',
        firstName: 'Jan',
        lastName: 'Klos',
        role: '',
        birthday: null,
        adObjection: false,
      },
    ],
    addresses: [
      {
        label: 'main' as const,
        extra: 'Hinterhaus',
        street: 'Am Markt 1',
        poBox: '',
        postcode: '01067',
        city: 'Dresden',
        country: 'DE',
      },
    ],
    phones: [{ label: 'mobile' as const, number: '0171 / 234 56 78' }],
    emails: [{ label: 'main' as const, address: 'klos@example.de' }],
    tags: ['Rotwein', 'Stammtisch'],
    note: 'Zwei Dackel',
    customerSince: '2019-03-01',
    adObjection: false,
  }
  const { card } = await shop.client.customers.create(written)
  const { people, ...rest } = await shop.client.customers.get({ id: card.id })
  const { people: writtenPeople, ...writtenRest } = written
  expect(rest).toMatchObject(writtenRest)
  expect(people).toHaveLength(2)
  expect(people).toMatchObject(writtenPeople)
  const member = await shop.client.customers.get({ id: people[0]!.id! })
  expect(member.id).toBe(card.id)
})

test('two windows that edit one card meet a conflict, and nothing is lost', async () => {
  const { card } = await shop.client.customers.create(anna)
  await shop.client.customers.update({
    id: card.id,
    revision: card.revision,
    card: { ...anna, note: 'mag Barolo' },
  })
  const late = shop.client.customers.update({
    id: card.id,
    revision: card.revision,
    card: { ...anna, note: 'mag Weißwein' },
  })
  await expect(late).rejects.toMatchObject({
    code: 'CONFLICT',
    data: { current: { note: 'mag Barolo', revision: 2 } },
  })
  expect((await shop.client.customers.get({ id: card.id })).note).toBe('mag Barolo')
})

test('members keep their rows when a household is edited, and those taken off the card go', async () => {
  const { card } = await shop.client.customers.create({
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Jan', lastName: 'Meier' },
    ],
  })
  expect(card.displayName).toBe('Ute Klos und Jan Meier')
  const [ute] = card.people
  const updated = await shop.client.customers.update({
    id: card.id,
    revision: card.revision,
    card: { kind: 'household', number: card.number, people: [{ firstName: 'Lena', lastName: 'Klos' }, ute!] },
  })
  expect(updated.card.people.map((person) => person.firstName)).toEqual(['Lena', 'Ute'])
  expect(updated.card.people[1]!.id).toBe(ute!.id)
})

test('the change history names fields with before and after', async () => {
  const { card } = await shop.client.customers.create({ ...anna, addresses: [{ city: 'Ulm' }] })
  shop.setNow('2026-11-23T09:00:00.000Z')
  await shop.clientFor('TK').customers.update({
    id: card.id,
    revision: 1,
    card: { ...anna, number: card.number, addresses: [{ city: 'Bonn' }], tags: ['Käse'] },
  })
  const [latest] = await shop.client.customers.changes({ id: card.id })
  expect(latest).toMatchObject({ kind: 'customers.update', actor: 'TK', at: '2026-11-23T09:00:00.000Z' })
  expect(latest!.fields).toEqual([
    { field: 'address.city', before: 'Ulm', after: 'Bonn' },
    { field: 'tag', before: '', after: 'Käse' },
  ])
})

test('a person is one human being; a second one is refused, not lost', async () => {
  const two = { kind: 'person' as const, people: [{ lastName: 'Röder' }, { lastName: 'Weiß' }] }
  await expect(shop.client.customers.create(two)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})
