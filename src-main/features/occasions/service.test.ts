import { bodyOfText } from '@shared/features/letters/body-of-text'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp

beforeEach(async () => {
  shop = await openTestApp()
  shop.setNow('2026-11-22T09:00:00.000Z')
  const make = (lastName: string, more: object, person: object = {}) =>
    shop.client.customers.create({
      kind: 'person',
      people: [{ salutation: 'ms', firstName: 'Anna', lastName, ...person }],
      addresses: [{ street: 'Am Markt 1', postcode: '01067', city: 'Dresden' }],
      ...more,
    })
  await make('Adler', {}, { birthday: { day: 25, month: 11, year: 1970 } })
  await make('Böhm', {}, { birthday: { day: 20, month: 12, year: null } })
  await make('Çelik', { customerSince: '2021-11-24' })
  await make('Dorn', { customerSince: '2022-11-24' })
})
afterEach(() => shop.close())

const letter = {
  ...{ subject: 'Alles Gute', body: bodyOfText('{{Briefanrede}}'), purpose: 'advertising' as const },
  ...{ form: 'B' as const, duplex: false, withSignature: true, withObjectionSentence: true },
}
async function people(days = 7) {
  const week = await shop.client.occasions.week({ days })
  const counted = week.map(async ({ occasion, selection }) => {
    const { first } = await shop.client.selections.count({ selection })
    return [occasion, first.map(({ listName }) => listName)]
  })
  return Object.fromEntries(await Promise.all(counted))
}

test('each occasion names whom it is about, in the days that were chosen', async () => {
  expect(await people()).toMatchObject({
    birthday: ['Adler, Anna'],
    anniversary: ['Çelik, Anna'],
    missed: [],
    newCustomer: ['Adler, Anna', 'Böhm, Anna', 'Çelik, Anna', 'Dorn, Anna'],
  })
  expect((await people(31)).birthday).toEqual(['Adler, Anna', 'Böhm, Anna'])
})

test('one click makes the campaign with its letter; who got it this year is left out, next year not', async () => {
  const { campaignId, draftId, operationId } = await shop.client.occasions.begin({
    occasion: 'birthday',
    letter,
  })
  expect(await shop.client.campaigns.get({ id: campaignId })).toMatchObject({
    ...{ name: 'Geburtstagspost KW 47', channel: 'letter', purpose: 'advertising' },
  })
  const drafts = await shop.client.letters.drafts()
  expect(drafts.find(({ id }) => id === draftId)?.letter.subject).toBe('Alles Gute')
  const birthdays = async () => (await shop.client.occasions.week({}))[0]
  expect((await birthdays())?.begun?.id).toBe(campaignId)
  expect((await people()).birthday).toEqual(['Adler, Anna'])
  await finish(shop.client.campaigns.settle({ id: campaignId }))
  expect((await birthdays())?.begun).toBeNull()
  expect(await people()).toMatchObject({ birthday: [], anniversary: ['Çelik, Anna'] })
  shop.setNow('2027-11-22T09:00:00.000Z')
  expect((await people()).birthday).toEqual(['Adler, Anna'])
  expect(operationId).toBeGreaterThan(0)
})

test('taken back, the occasion is open again', async () => {
  const { operationId } = await shop.client.occasions.begin({ occasion: 'birthday', letter })
  await finish(shop.client.operations.undo({ id: operationId }))
  expect((await shop.client.occasions.week({}))[0]).toMatchObject({ occasion: 'birthday', begun: null })
})
