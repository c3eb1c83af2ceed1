import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { RafflePlan } from '@shared/features/raffles/raffle'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addGroup, addPerson } from '../../../tests/support/cards'
import { readPdf } from '../../../tests/support/pdf/read-pdf'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
let campaignId: number
const ids: number[] = []
beforeEach(async () => {
  shop = await openTestApp()
  ids.length = 0
  for (let n = 0; n < 12; n += 1) ids.push(await addPerson(shop, `Los${n}`))
  campaignId = (
    await shop.client.campaigns.add({ name: 'Advent', channel: 'letter', selection: { type: 'all' } })
  ).id
})
afterEach(() => shop.close())

type Plan = Partial<Omit<RafflePlan, 'prizes'>> & { prizes?: { name: string; pieces?: number }[] }
const draw = (plan: Plan, requestId = crypto.randomUUID()) =>
  finish(
    shop.client.raffles.draw({
      ...{ campaignId, requestId },
      plan: {
        ...{
          name: 'Verlosung',
          pool: 'selection',
          selection: { type: 'ids', ids },
          prizes: [{ name: 'Korb' }],
        },
        ...plan,
      },
    }),
  )
const newest = async () => (await shop.client.raffles.list({ campaignId })).raffles[0]
const repeat = async () => finish(shop.client.raffles.repeat({ id: (await newest())?.id ?? 0 }))
const ticketsOf = async () =>
  (await newest())?.prizes.flatMap(({ winners }) => winners.map(({ ticket }) => ticket))

/** The rule as the page tells it, made here anew. */
const rankedBy = (seed: string, tickets: readonly number[]) =>
  tickets.toSorted((one, other) => {
    const [a, b] = [one, other].map((ticket) =>
      BigInt(
        `0x${createHash('sha256')
          .update(Buffer.from(`${seed}|${ticket}`))
          .digest('hex')}`,
      ),
    )
    return (a ?? 0n) < (b ?? 0n) ? -1 : 1
  })

test('the winners follow from the seed by the rule that is told, and the draw can be made again', async () => {
  await draw({ seed: 'Lottozahlen 3 17 22', prizes: [{ name: 'Korb' }, { name: 'Flasche', pieces: 3 }] })
  expect(await newest()).toMatchObject({
    ...{ seed: 'Lottozahlen 3 17 22', poolSize: 12, actor: 'MK' },
    prizes: [{ name: 'Korb' }, { name: 'Flasche' }, { name: 'Flasche' }, { name: 'Flasche' }],
  })
  expect(await ticketsOf()).toEqual(rankedBy('Lottozahlen 3 17 22', ids).slice(0, 4))
  expect(await repeat()).toEqual({ same: true, draws: 4, gone: 0 })
  // New cards change nothing: the pool is the one of the draw.
  await addPerson(shop, 'Später')
  expect(await repeat()).toMatchObject({ same: true, draws: 4 })
})

test('a winner or ticket that was put there by hand is told', async () => {
  await draw({ seed: 's' })
  const [first, second = 0] = rankedBy('s', ids)
  await shop.app.core.operations.run({ kind: 'x.y', label: '', actor: '' }, (tx) =>
    tx.updateTable('raffle_winner').set({ ticket: second }).execute(),
  )
  expect(await repeat()).toMatchObject({ same: false })
  expect(first).not.toBe(second)
})

test('chance makes a seed of its own each time, and a repeated call draws once, also at once', async () => {
  const requestId = crypto.randomUUID()
  const [first, beside] = await Promise.all([draw({}, requestId), draw({}, requestId)])
  expect(beside).toEqual(first)
  expect(await draw({}, requestId)).toEqual(first)
  expect((await shop.client.raffles.list({ campaignId })).raffles).toHaveLength(1)
  const seed = (await newest())?.seed
  expect(seed).toMatch(/^[0-9a-f]{32}$/)
  await draw({})
  expect((await newest())?.seed).not.toBe(seed)
})

test('another one is drawn for a prize, recorded with the reason, taken back and made again', async () => {
  await draw({ seed: 's', prizes: [{ name: 'Korb' }, { name: 'Flasche' }] })
  const order = rankedBy('s', ids)
  const prizeId = (await newest())?.prizes[0]?.id ?? 0
  const { operationId, customerId } = await finish(
    shop.client.raffles.redraw({ prizeId, text: 'nicht erreicht' }),
  )
  expect(customerId).toBe(order[2])
  expect((await newest())?.prizes[0]?.winners).toMatchObject([
    { ticket: order[0], draw: 1, passedAt: expect.any(String), text: 'nicht erreicht' },
    { ticket: order[2], draw: 3, passedAt: null, text: '' },
  ])
  expect(await repeat()).toEqual({ same: true, draws: 3, gone: 0 })
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await ticketsOf()).toEqual(order.slice(0, 2))
  expect((await newest())?.prizes[0]?.winners).toMatchObject([{ passedAt: null, text: '' }])
})

test('taking a draw back takes all of it, also what was drawn again', async () => {
  const { operationId } = await draw({ seed: 's' })
  const prizeId = (await newest())?.prizes[0]?.id ?? 0
  await finish(shop.client.raffles.redraw({ prizeId }))
  await finish(shop.client.operations.undo({ id: operationId }))
  expect((await shop.client.raffles.list({ campaignId })).raffles).toEqual([])
  const left = await shop.app.core.read().selectFrom('raffle_entry').select('id').execute()
  expect(left).toEqual([])
})

test('of a household one wins, and those who are left out do not stand in the pool', async () => {
  const { id: household, people } = await addGroup(shop, {
    kind: 'household',
    people: [
      { firstName: 'Ute', lastName: 'Klos' },
      { firstName: 'Jan', lastName: 'Klos' },
    ],
  })
  for (const personId of people)
    await shop.client.customers.setOwnCard({ groupId: household, personId, own: true })
  const selection = { type: 'ids' as const, ids: [household, ...people, ids[0] ?? 0, ids[1] ?? 0] }
  const without = { type: 'ids' as const, ids: [ids[1] ?? 0] }
  const asked = { campaignId, pool: 'selection' as const, selection, without }
  expect(await finish(shop.client.raffles.count(asked))).toEqual({ pool: 4, chances: 2 })
  expect(await finish(shop.client.raffles.count({ ...asked, onceAHousehold: false }))).toEqual({
    ...{ pool: 4, chances: 4 },
  })
  await expect(draw({ selection, without, prizes: [{ name: 'Korb', pieces: 3 }] })).rejects.toMatchObject({
    ...{ code: 'RAFFLE_POOL_SMALL', data: { pool: 2, prizes: 3 } },
  })
  await draw({ selection, without, prizes: [{ name: 'Korb', pieces: 2 }] })
  const won = (await ticketsOf()) ?? []
  expect(won.filter((id) => id === household || people.includes(id))).toHaveLength(1)
  expect(won).toContain(ids[0])
  const prizeId = (await newest())?.prizes[0]?.id ?? 0
  await expect(finish(shop.client.raffles.redraw({ prizeId }))).rejects.toMatchObject({
    ...{ code: 'RAFFLE_POOL_EMPTY', data: { prize: 'Korb' } },
  })
})

test('the pool of a campaign is who answered, or who came; who died is in none', async () => {
  const [called = 0, came = 0, bought = 0, dead = 0] = ids
  const { purchase } = await shop.client.purchases.book({
    ...{ customerId: bought, cents: 100, requestId: crypto.randomUUID() },
  })
  const row = { campaign_id: campaignId, on_date: '2026-11-22', at: '2026-11-22T10:00:00.000Z', actor: 'MK' }
  await shop.app.core.operations.run({ kind: 'campaigns.answer', label: '', actor: '' }, (tx) =>
    tx
      .insertInto('campaign_answer')
      .values([
        { ...row, customer_id: called, kind: 'call' },
        { ...row, customer_id: came, kind: 'visit' },
        { ...row, customer_id: bought, kind: 'other', purchase_id: purchase.id },
        { ...row, customer_id: dead, kind: 'visit' },
      ])
      .execute(),
  )
  await shop.client.customers.setState({ id: dead, state: 'deceased' })
  const pool = async (kind: 'answered' | 'came') =>
    (await finish(shop.client.raffles.count({ campaignId, pool: kind }))).pool
  expect([await pool('answered'), await pool('came')]).toEqual([3, 2])
})

test('a card that is erased leaves the pool, and the others can still be proved', async () => {
  await draw({ seed: 's', prizes: [{ name: 'Korb', pieces: 3 }] })
  const [first = 0, second, third, fourth] = rankedBy('s', ids)
  await shop.client.privacy.erase({ customerId: first })
  expect(await repeat()).toEqual({ same: true, draws: 2, gone: 1 })
  expect(await ticketsOf()).toEqual([second, third])
  const prizeId = (await newest())?.prizes[0]?.id ?? 0
  expect(await finish(shop.client.raffles.redraw({ prizeId }))).toMatchObject({ customerId: fourth })
  expect(await repeat()).toEqual({ same: true, draws: 3, gone: 1 })
})

test('a winner whose card is merged keeps the ticket', async () => {
  await draw({ seed: 's' })
  const [won = 0, other = 0] = rankedBy('s', ids)
  const revisionOf = async (id: number) => (await shop.client.customers.get({ id })).revision
  await finish(
    shop.client.duplicates.merge({
      ...{ winnerId: other, winnerRevision: await revisionOf(other) },
      ...{ loserId: won, loserRevision: await revisionOf(won) },
    }),
  )
  expect((await newest())?.prizes[0]?.winners).toMatchObject([{ customerId: other, ticket: won }])
  expect(await repeat()).toMatchObject({ same: true, gone: 0 })
})

test('the record names day, pool, seed, rule and winners, and who was passed over', async () => {
  await shop.client.settings.update({
    ...{ group: 'shop', value: { ...(await shop.client.settings.get()).shop, name: 'Feinkost Lindner' } },
  })
  await draw({ seed: '3 17 22', prizes: [{ name: 'Präsentkorb' }, { name: 'Flasche', pieces: 5 }] })
  const raffle = await newest()
  await finish(shop.client.raffles.redraw({ prizeId: raffle?.prizes[0]?.id ?? 0, text: 'nicht erreicht' }))
  const { file, pages } = await shop.client.raffles.record({ id: raffle?.id ?? 0 })
  expect([file.name, pages]).toEqual(['Protokoll der Verlosung Verlosung.pdf', 1])
  const read = await readPdf(readFileSync(shop.app.files.look('test', file.handle)?.path ?? ''))
  const text = read.pages[0]?.text.replace(/\s+/g, ' ') ?? ''
  for (const words of [
    ...['Gezogen am 22.11.2026, 17:02 Uhr, von MK', 'Im Topf: 12 Lose', 'Startzahl: 3 17 22', 'SHA-256'],
    ...['Präsentkorb', 'Feinkost Lindner', 'Nimmt den Preis nicht: nicht erreicht', 'Unterschrift'],
  ])
    expect(text).toContain(words)
  for (const { listName } of (await newest())?.prizes.flatMap(({ winners }) => winners) ?? [])
    expect(text).toContain(listName)
})
