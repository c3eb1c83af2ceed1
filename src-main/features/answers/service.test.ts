import { answerCode } from '@shared/features/campaigns/answer-code'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { markSentTo } from '../campaigns'

let shop: TestApp
let campaignId = 0
const ids: Record<string, number> = {}
const codes: Record<string, string> = {}
const id = (name: string) => ids[name] ?? 0

beforeEach(async () => {
  shop = await openTestApp()
  for (const lastName of ['Adler', 'Böhm', 'Dorn', 'Ernst']) {
    const { card } = await shop.client.customers.create({
      kind: 'person',
      people: [{ salutation: 'ms', firstName: 'Anna', lastName }],
      addresses: [{ street: `Am Markt ${lastName.length}`, postcode: '01067', city: 'Dresden' }],
    })
    ids[lastName] = card.id
  }
  const selection = { type: 'ids' as const, ids: [id('Adler'), id('Böhm'), id('Dorn')] }
  const made = await shop.client.campaigns.add({ name: 'Advent', channel: 'letter', selection })
  campaignId = made.id
  await finish(shop.client.campaigns.settle({ id: campaignId }))
  const { core } = shop.app
  await core.operations.run({ kind: 'letters.markSent', label: '', actor: 'MK' }, (tx) =>
    markSentTo(tx, campaignId, Object.values(ids), core.clock.now().toISOString()),
  )
  const rows = await core
    .read()
    .selectFrom('campaign_recipient')
    .select(['id', 'customer_id'])
    .where('campaign_id', '=', campaignId)
    .execute()
  for (const [name, customerId] of Object.entries(ids)) {
    const row = rows.find(({ customer_id }) => customer_id === customerId)
    if (row) codes[name] = answerCode(Number(row.id))
  }
})
afterEach(() => shop.close())

const requestId = () => crypto.randomUUID()
const buy = (name: string, cents: number, code?: string) =>
  shop.client.purchases.book({
    ...{ customerId: id(name), cents, requestId: requestId() },
    ...(code !== undefined && { answerCode: code }),
  })
const summary = () => shop.client.answers.summary({ id: campaignId })

test('a code names its letter, however it is typed; a slip and a deleted campaign are told', async () => {
  const code = codes.Adler ?? ''
  const found = await shop.client.answers.byCode({ code: ` ${code.toLowerCase()} ` })
  expect(found).toMatchObject({ campaignId, listName: 'Adler, Anna', answered: null, returnedAt: null })
  const unknown = { code: 'ANSWER_CODE_UNKNOWN' }
  await expect(shop.client.answers.byCode({ code: answerCode(999_999) })).rejects.toMatchObject(unknown)
  await expect(shop.client.answers.byCode({ code: 'A00000' })).rejects.toMatchObject(unknown)
  await shop.client.campaigns.delete({ id: campaignId })
  await expect(shop.client.answers.byCode({ code })).rejects.toMatchObject(unknown)
})

test('a code counts with the purchase, for whom the letter was written to, and once', async () => {
  const bought = await buy('Ernst', 4000, codes.Adler)
  expect(bought.answer).toMatchObject({ counted: true, addressee: { listName: 'Adler, Anna' } })
  expect((await buy('Adler', 1000, codes.Adler)).answer).toMatchObject({ counted: false })
  expect(await summary()).toMatchObject({
    ...{ sent: 3, answered: [{ kind: 'code', n: 1 }], answeredTurnoverCents: 4000 },
    boughtAfter: { n: 0, cents: 0 },
  })
  await expect(buy('Adler', 100, 'A00000')).rejects.toMatchObject({ code: 'ANSWER_CODE_UNKNOWN' })
})

test('two tills with the same code count one answer; the same request books once', async () => {
  const [one, other] = await Promise.all([buy('Adler', 1000, codes.Adler), buy('Böhm', 2000, codes.Adler)])
  expect([one.answer?.counted, other.answer?.counted].toSorted()).toEqual([false, true])
  const input = { customerId: id('Dorn'), cents: 300, answerCode: codes.Dorn ?? '', requestId: requestId() }
  const first = await shop.client.purchases.book(input)
  const again = await shop.client.purchases.book(input)
  expect(again).toEqual(first)
  expect((await summary()).answered).toEqual([{ kind: 'code', n: 2 }])
})

test.each(['undo', 'cancel'])('%s of the purchase takes the answer with it', async (way) => {
  const { operationId, purchase } = await buy('Adler', 4000, codes.Adler)
  if (way === 'undo') await finish(shop.client.operations.undo({ id: operationId }))
  else await shop.client.purchases.cancel({ id: purchase.id })
  expect(await summary()).toMatchObject({ answered: [], answeredTurnoverCents: 0 })
  expect((await buy('Adler', 1000, codes.Adler)).answer).toMatchObject({ counted: true })
})

test('who bought without an answer stands apart, within the days and not cancelled', async () => {
  await buy('Böhm', 2500)
  const { purchase } = await buy('Dorn', 700)
  await shop.client.purchases.cancel({ id: purchase.id })
  await buy('Ernst', 900)
  await buy('Adler', 1000, codes.Adler)
  const before = { customerId: id('Dorn'), cents: 100, on: '2026-11-21', requestId: requestId() }
  await shop.client.purchases.book(before)
  expect((await summary()).boughtAfter).toEqual({ n: 1, cents: 2500 })
  shop.setNow('2026-12-22T10:00:00.000Z')
  await buy('Dorn', 600)
  expect((await summary()).boughtAfter).toEqual({ n: 2, cents: 3100 })
  shop.setNow('2026-12-23T10:00:00.000Z')
  await buy('Dorn', 50)
  expect((await summary()).boughtAfter).toEqual({ n: 2, cents: 3100 })
})

test('other answers in one click, the first one counts, and it can be taken back', async () => {
  const told = { campaignId, customerId: id('Böhm'), kind: 'call' as const, requestId: requestId() }
  const { operationId } = await shop.client.answers.record(told)
  expect((await shop.client.answers.record(told)).operationId).toBe(operationId)
  await shop.client.answers.record({ ...told, kind: 'visit', requestId: requestId() })
  expect((await summary()).answered).toEqual([{ kind: 'call', n: 1 }])
  const { campaigns } = await shop.client.answers.forCustomer({ customerId: id('Böhm') })
  expect(campaigns).toMatchObject([{ campaignName: 'Advent', answered: { kind: 'call', on: '2026-11-22' } }])
  const { found } = await shop.client.answers.find({ campaignId, text: 'anna ernst' })
  expect(found[0]).toMatchObject({ listName: 'Ernst, Anna', addressee: null })
  await expect(
    shop.client.answers.record({ ...told, customerId: id('Ernst'), requestId: requestId() }),
  ).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('an envelope that came back makes the address bad, once, until it is taken back', async () => {
  const whose = { campaignId, customerId: id('Dorn') }
  const done = await Promise.allSettled([
    shop.client.answers.returned(whose),
    shop.client.answers.returned(whose),
  ])
  expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  await expect(shop.client.answers.returned(whose)).rejects.toMatchObject({ code: 'ALREADY_RETURNED' })
  expect(await shop.client.customers.get({ id: whose.customerId })).toMatchObject({ state: 'moved' })
  expect(await summary()).toMatchObject({ sent: 3, returned: 1 })
  const operation = done.find((one) => one.status === 'fulfilled')
  await finish(shop.client.operations.undo({ id: operation?.value.operationId ?? 0 }))
  expect(await shop.client.customers.get({ id: whose.customerId })).toMatchObject({ state: 'active' })
  expect((await summary()).returned).toBe(0)
})
