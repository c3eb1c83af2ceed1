import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
let campaignId = 0
const ids: Record<string, number> = {}

beforeEach(async () => {
  shop = await openTestApp()
  for (const [lastName, number] of [
    ['Adler', '0171 2345678'],
    ['Böhm', '+43 664 1234567'],
  ] as const) {
    const { card } = await shop.client.customers.create({
      kind: 'person',
      people: [{ salutation: 'ms', firstName: 'Anna', lastName }],
      phones: [{ number, label: 'mobile' }],
    })
    ids[lastName] = card.id
    await shop.client.consents.record({
      ...{ customerId: card.id, personId: card.id, channel: 'messenger', purpose: 'advertising' },
      ...{ status: 'given', on: '2026-11-01', source: 'oral' },
    })
  }
  const fields = { name: 'Neue Weine', channel: 'message' as const, selection: { type: 'all' as const } }
  campaignId = (await shop.client.campaigns.add(fields)).id
  await finish(shop.client.campaigns.settle({ id: campaignId }))
})
afterEach(() => shop.close())

const write = (text: string, saysStop = true) => shop.client.calls.saveScript({ campaignId, text, saysStop })
const next = (more: { customerId?: number; after?: number } = {}) =>
  shop.client.preparedMessages.next({ campaignId, ...more })
const markSent = (lastName: string, requestId: string = randomUUID()) =>
  shop.client.preparedMessages.markSent({ campaignId, customerId: ids[lastName] ?? 0, requestId })

test('each gets the text filled as in a letter, with the sentence to unsubscribe below', async () => {
  await write('{{Briefanrede}}\n\nneue Weine, {{Firma}} {{Vorname}}!')
  const { message, progress } = await next()
  expect(message).toMatchObject({
    number: '0171 2345678',
    text: 'Sehr geehrte Frau Adler,\n\nneue Weine, Anna!\nKeine Nachrichten mehr? Antworten Sie STOP.',
    barred: null,
    sentAt: null,
  })
  expect(progress).toEqual({ chosen: 2, sent: 0 })
  await write('Hallo {{Vorname}}', false)
  expect((await next()).message?.text).toBe('Hallo Anna')
})

test('an unknown field is refused, an empty text has no code', async () => {
  await write('Hallo {{Vornahme}}')
  await expect(next()).rejects.toMatchObject({ code: 'UNKNOWN_FIELDS', data: { fields: ['Vornahme'] } })
  await write('  ')
  expect((await next()).message).toMatchObject({ text: '', sms: null, whatsapp: null })
})

test('the code holds modules for both ways', async () => {
  await write('Hallo {{Vorname}}')
  const { message } = await next()
  for (const code of [message?.sms, message?.whatsapp]) {
    expect(code?.side).toBeGreaterThanOrEqual(21)
    expect(code?.path).toMatch(/^M[\d. ]+L/)
  }
})

test('sent stands in the Verlauf and in the campaign, once, and can be taken back alone', async () => {
  await write('Hallo')
  const requestId = randomUUID()
  const first = await markSent('Adler', requestId)
  expect(await markSent('Adler', requestId)).toEqual(first)
  const letters = async (lastName: string) =>
    (await shop.client.history.list({ customerId: ids[lastName] ?? 0 })).entries.filter(
      ({ type }) => type === 'letter',
    )
  expect(await letters('Adler')).toMatchObject([{ subject: 'Neue Weine' }])
  expect(await next()).toMatchObject({
    message: { displayName: 'Anna Böhm' },
    progress: { chosen: 2, sent: 1 },
  })
  await markSent('Böhm')
  expect((await next()).message).toBeNull()
  await finish(shop.client.operations.undo({ id: first.operationId }))
  expect(await letters('Adler')).toEqual([])
  expect(await letters('Böhm')).toHaveLength(1)
  expect((await next()).message?.displayName).toBe('Anna Adler')
})

test('who objects after the message was shown is not entered', async () => {
  await write('Hallo')
  await shop.client.consents.object({ customerId: ids.Adler ?? 0, objects: true })
  await expect(markSent('Adler')).rejects.toMatchObject({ code: 'MESSAGE_BARRED' })
  expect((await next()).message?.displayName).toBe('Anna Böhm')
  expect((await next({ customerId: ids.Adler ?? 0 })).message).toMatchObject({
    ...{ barred: 'objection', text: '', number: '', sms: null },
  })
})
