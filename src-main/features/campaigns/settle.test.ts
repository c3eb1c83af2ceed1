import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

const many = 260

let shop: TestApp
let id = 0
const ids: number[] = []

beforeAll(async () => {
  shop = await openTestApp()
  for (let n = 0; n < many; n += 1)
    ids.push(
      await addPerson(shop, `Zahl${n}`, {
        addresses: [{ street: `Weg ${n}`, postcode: '01067', city: 'Dresden' }],
      }),
    )
})
afterAll(() => shop.close())
beforeEach(async () => {
  id = (await shop.client.campaigns.add(fields)).id
})

const fields = { name: 'Advent', channel: 'letter' as const, selection: { type: 'all' as const } }
const settle = (signal?: AbortSignal) => finish(shop.client.campaigns.settle({ id }, signal && { signal }))
const stored = async () => {
  const db = shop.app.core.read()
  const rows = await db
    .selectFrom('campaign_recipient')
    .select('customer_id')
    .where('campaign_id', '=', id)
    .execute()
  const { checkedAt } = await shop.client.campaigns.get({ id })
  return { rows: rows.length, settled: checkedAt !== null }
}
const running = async () =>
  (await shop.app.core.read().selectFrom('operation').select('kind').where('state', '=', 'running').execute())
    .length

test('a cancel in the middle leaves nothing, and it can be settled afterwards', async () => {
  const stop = new AbortController()
  const { core } = shop.app
  const leave = core.changes.subscribe(({ tables }) => {
    if (tables.includes('campaign_recipient')) stop.abort()
  })
  await expect(settle(stop.signal)).rejects.toThrow(/abort/i)
  leave()
  expect(stop.signal.aborted).toBe(true)
  expect(await stored()).toEqual({ rows: 0, settled: false })
  expect(await running()).toBe(0)
  expect((await settle()).check.chosen).toBe(many)
  expect(await stored()).toEqual({ rows: many, settled: true })
})

test('an error in the middle takes back what was written before it', async () => {
  const { core } = shop.app
  await sql`create temp trigger broken before insert on campaign_recipient
    when new.customer_id = ${sql.lit(ids[many - 2])} begin select raise(abort, 'the disk is full'); end`.execute(
    core.write(),
  )
  await expect(settle()).rejects.toThrow('the disk is full')
  expect(await stored()).toEqual({ rows: 0, settled: false })
  expect(await running()).toBe(0)
  await sql`drop trigger broken`.execute(core.write())
  await settle()
  expect(await stored()).toEqual({ rows: many, settled: true })
})

test('of two who settle it at once one does, and the other is told that it is settled', async () => {
  const done = await Promise.allSettled([settle(), settle()])
  expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
  expect(done[1]).toMatchObject({ reason: { code: 'CAMPAIGN_SETTLED', data: { name: 'Advent' } } })
  expect(await stored()).toEqual({ rows: many, settled: true })
  const operationId = done[0]?.status === 'fulfilled' ? done[0].value.operationId : 0
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await stored()).toEqual({ rows: 0, settled: false })
})

/** Begins to settle it; `begun` resolves once it is under way. */
function begin() {
  let heard = () => {}
  const begun = new Promise<void>((resolve) => {
    heard = resolve
  })
  return { begun, settled: finish(shop.client.campaigns.settle({ id }), () => heard()) }
}

test('what would change a campaign while it is settled waits: another selection is refused, a deletion takes all', async () => {
  const { begun, settled } = begin()
  await begun
  const selection = { type: 'ids' as const, ids: ids.slice(0, 2) }
  await expect(shop.client.campaigns.update({ id, fields: { ...fields, selection } })).rejects.toMatchObject({
    code: 'CAMPAIGN_SETTLED',
  })
  await finish(shop.client.operations.undo({ id: (await settled).operationId }))
  const again = begin()
  await again.begun
  const { operationId } = await shop.client.campaigns.delete({ id })
  expect((await again.settled).check.chosen).toBe(many)
  await expect(shop.client.campaigns.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  await finish(shop.client.operations.undo({ id: operationId }))
  expect(await stored()).toEqual({ rows: many, settled: true })
})
