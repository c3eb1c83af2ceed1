import type { CardInput } from '@shared/features/customers/card'
import { addressBlock } from '@shared/features/letters/address-block'
import { letterSalutation } from '@shared/features/letters/salutation'
import type { Purpose } from '@shared/features/selections/selection'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'
import { correspondentOf } from './correspondent'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const today = '2026-11-22'
const home = { street: 'Neckarweg 17', postcode: '69120', city: 'Heidelberg' }
const ute = { salutation: 'ms', firstName: 'Ute', lastName: 'Klos' } as const
const ulrich = { salutation: 'mr', firstName: 'Ulrich', lastName: 'Klos' } as const
const mia = {
  salutation: 'none',
  firstName: 'Mia',
  lastName: 'Klos',
  birthday: { day: 1, month: 2, year: 2016 },
} as const

async function written(people: CardInput['people'], purpose: Purpose, groupName = '') {
  const { id } = await addGroup(shop, { kind: 'household', groupName, people, addresses: [home] })
  const correspondent = correspondentOf(await shop.client.customers.get({ id }), purpose, today)
  const [...lines] = addressBlock(correspondent, { companyFirst: true, senderCountry: 'DE' })
  return [...lines.slice(0, -2), letterSalutation(correspondent)]
}

describe('what a letter to a household says', () => {
  test.each<[string, CardInput['people'], Purpose, string, string[]]>([
    [
      'a couple',
      [ute, ulrich],
      'advertising',
      '',
      ['Frau und Herrn', 'Ute und Ulrich Klos', 'Sehr geehrte Frau Klos, sehr geehrter Herr Klos,'],
    ],
    [
      'one who objects, in advertising',
      [ute, { ...ulrich, adObjection: true }],
      'advertising',
      'Familie Klos',
      ['Frau Ute Klos', 'Sehr geehrte Frau Klos,'],
    ],
    [
      'one who objects, by contract',
      [ute, { ...ulrich, adObjection: true }],
      'contract',
      'Familie Klos',
      ['Familie Klos', 'Sehr geehrte Familie Klos,'],
    ],
    [
      'a family with a child',
      [ute, ulrich, mia],
      'advertising',
      'Familie Klos',
      ['Familie Klos', 'Sehr geehrte Familie Klos,'],
    ],
    [
      'a couple with a child, not called family',
      [ute, ulrich, mia],
      'advertising',
      '',
      ['Frau und Herrn', 'Ute und Ulrich Klos', 'Sehr geehrte Frau Klos, sehr geehrter Herr Klos,'],
    ],
    [
      'one who left',
      [ute, { ...ulrich, leftOn: '2026-10-01' }],
      'legal',
      'Familie Klos',
      ['Familie Klos', 'Sehr geehrte Familie Klos,'],
    ],
    [
      'one who left, not called family',
      [ute, { ...ulrich, leftOn: '2026-10-01' }],
      'legal',
      '',
      ['Frau Ute Klos', 'Sehr geehrte Frau Klos,'],
    ],
  ])('%s', async (_case, people, purpose, groupName, lines) => {
    expect(await written(people, purpose, groupName)).toEqual(lines)
  })

  test('of whom one has died', async () => {
    const { id, people } = await addGroup(shop, {
      kind: 'household',
      groupName: 'Familie Klos',
      people: [ute, ulrich],
      addresses: [home],
    })
    const { card } = await shop.client.customers.setState({ id, personId: people[0] ?? 0, state: 'deceased' })
    const correspondent = correspondentOf(card, 'legal', today)
    expect(letterSalutation(correspondent)).toBe('Sehr geehrter Herr Klos,')
  })
})

describe('who gets a letter', () => {
  const letters = (purpose: Purpose = 'advertising') =>
    shop.client.letters.check({ purpose, selection: { type: 'all' } })
  const person = (lastName: string, more: Partial<CardInput> = {}) =>
    addPerson(shop, lastName, { addresses: [home], ...more })

  test('one for the household and its member with a card, two where the household leaves the member out', async () => {
    const weber = await person('Weber')
    const { id } = await addGroup(shop, {
      kind: 'household',
      people: [{ id: weber, ownCard: true }, ute],
      addresses: [home],
    })
    expect(await letters()).toMatchObject({
      recipients: 1,
      excluded: [{ customerId: weber, reason: 'inHousehold' }],
    })
    await shop.client.customers.setState({ id, state: 'moved' })
    expect(await letters()).toMatchObject({ recipients: 1, excluded: [{ customerId: id, reason: 'moved' }] })
  })

  test('a club without an address gets none itself, its members theirs; chosen by the club', async () => {
    const weber = await person('Weber')
    await person('Fremd')
    const { id } = await addGroup(shop, {
      kind: 'club',
      groupName: 'Weinclub',
      people: [{ id: weber, ownCard: true }],
    })
    expect(await letters()).toMatchObject({ recipients: 2, excluded: [{ customerId: id, reason: 'club' }] })
    const ofClub = await shop.client.letters.check({
      purpose: 'advertising',
      selection: { type: 'memberOf', groupId: id },
    })
    expect(ofClub).toMatchObject({ recipients: 1, excludedTotal: 0 })
  })

  test('whoever comes no more gets no advertising and no birthday, but what belongs to a contract', async () => {
    const id = await person('Weber', {
      people: [{ firstName: 'Anna', lastName: 'Weber', birthday: { day: 25, month: 11, year: 1970 } }],
    })
    const { card, operationId } = await shop.client.customers.setState({
      id,
      state: 'lost',
      reason: 'competitor',
      note: 'Weinhaus Krug',
    })
    expect(card).toMatchObject({
      state: 'lost',
      stateOn: today,
      stateReason: 'competitor',
      stateNote: 'Weinhaus Krug',
    })
    expect([await letters(), (await letters('contract')).recipients]).toMatchObject([
      { excluded: [{ reason: 'lost' }] },
      1,
    ])
    expect((await shop.client.today.overview()).birthdaysTotal).toBe(0)
    for await (const _ of await shop.client.operations.undo({ id: operationId }));
    expect(await shop.client.customers.get({ id })).toMatchObject({
      state: 'active',
      stateReason: null,
      stateNote: '',
    })
    expect((await shop.client.today.overview()).birthdaysTotal).toBe(1)
  })
})
