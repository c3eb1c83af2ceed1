import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { UndoResult } from '@shared/features/operations/contract'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'
import { visibleState } from '../../../tests/support/visible-state'

const aborted = { name: 'AbortError' }
const shops: TestApp[] = []
async function openShop(folder?: string): Promise<TestApp> {
  const shop = await openTestApp(folder ? { folder } : {})
  shops.push(shop)
  return shop
}
afterEach(async () => {
  for (const shop of shops.splice(0)) await shop.close()
})

/** Brings 130 cards in, so that taking them back needs several steps. */
async function importCards({ client, app, root }: TestApp): Promise<number> {
  const rows = Array.from({ length: 130 }, (_, n) => `Kunde${n};Ida;Weg ${n};0711 ${n}`)
  const path = join(root, `${crypto.randomUUID()}.csv`)
  writeFileSync(path, `Nachname;Vorname;Straße;Telefon\n${rows.join('\n')}\n`)
  const { operationId } = await finish(
    client.exchange.runImport({ file: await app.files.bring('test', path) }),
  )
  return operationId ?? 0
}

/** Writes a note on every card, under one operation. */
async function noteAll({ app }: TestApp): Promise<number> {
  const { operationId } = await app.core.operations.run(
    { kind: 'customers.update', label: 'alle', actor: 'MK' },
    (tx) => sql`update customer set note = 'Messe' where standalone = 1`.execute(tx),
  )
  return operationId
}

/** Takes back until the first step is done; null where that was not all. */
async function undoAndStop({ app }: TestApp, id: number): Promise<UndoResult | null> {
  const stop = new AbortController()
  try {
    return await app.core.undo.undo(id, 'MK', () => stop.abort(), stop.signal)
  } catch (error) {
    expect(error).toBe(stop.signal.reason)
    return null
  }
}
const undo = ({ client }: TestApp, id: number) => finish(client.operations.undo({ id }))
const row = async ({ client }: TestApp, id: number) =>
  (await client.operations.list({ limit: 200 })).operations.find((operation) => operation.id === id)

describe('an undo that is cancelled midway', () => {
  let shop: TestApp
  beforeEach(async () => {
    shop = await openShop()
  })

  test('leaves what it took back, says how far it is, and can be asked for again', async () => {
    const id = await importCards(shop)
    const stop = new AbortController()
    const stopped = finish(shop.client.operations.undo({ id }, { signal: stop.signal }), () => stop.abort())
    await expect(stopped).rejects.toMatchObject(aborted)
    const { total } = await shop.client.customers.list({})
    expect(total).toBeGreaterThan(0)
    expect(total).toBeLessThan(130)
    const halted = await row(shop, id)
    expect(halted).toMatchObject({ state: 'undoing', undoable: true, halted: { total: 390 } })
    expect(halted?.halted?.done).toBeGreaterThan(0)
    expect(halted?.halted?.done).toBeLessThan(390)
    expect(shop.app.busy()).toBe(false)

    expect(await undo(shop, id)).toMatchObject({ undone: 130, kept: [] })
    expect((await shop.client.customers.list({})).total).toBe(0)
    expect(await row(shop, id)).toMatchObject({ state: 'undone', undoable: false, halted: null })
    await expect(undo(shop, id)).rejects.toMatchObject({ data: { reason: 'alreadyUndone' } })
  })

  test('comes to the same as one that was never stopped, however often it is', async () => {
    const twin = await openShop()
    const ends = []
    for (const one of [shop, twin]) {
      const made = await importCards(one)
      const noted = await noteAll(one)
      const { rows } = await one.client.customers.list({ limit: 500 })
      const used = [rows[7]?.id ?? 0, rows[90]?.id ?? 0]
      for (const id of used) {
        const { revision, number, people } = await one.client.customers.get({ id })
        const card = { kind: 'person' as const, number, people, note: 'Stammkunde' }
        await one.client.customers.update({ id, revision, card })
      }
      const results = []
      for (const id of [noted, made]) {
        let result = one === shop ? await undoAndStop(one, id) : await undo(one, id)
        let stops = 0
        for (; result === null; stops += 1) result = await undoAndStop(one, id)
        if (one === shop) expect(stops).toBeGreaterThan(0)
        const { operationId, ...said } = result
        results.push(said)
      }
      ends.push({ results, state: await visibleState(one) })
    }
    expect(ends[0]?.results).toMatchObject([
      { undone: 128, keptTotal: 2 },
      { undone: 128, keptTotal: 2 },
    ])
    expect(ends[0]).toEqual(ends[1])
  })

  test('keeps and lists what was changed or used between the halt and the end', async () => {
    const id = await importCards(shop)
    const noted = await noteAll(shop)
    await undoAndStop(shop, noted)
    const { rows } = await shop.client.customers.list({ limit: 500 })
    const cards = await Promise.all(rows.map((one) => shop.client.customers.get({ id: one.id })))
    const waiting = cards.find(({ note }) => note === 'Messe')
    const { id: customerId = 0, revision = 0, number = '', people = [] } = waiting ?? {}
    const card = { kind: 'person' as const, number, people, note: 'Stammkunde' }
    await shop.client.customers.update({ id: customerId, revision, card })
    expect(await undo(shop, noted)).toMatchObject({ kept: [{ customerId, reason: 'changedSince' }] })
    expect((await shop.client.customers.get({ id: customerId })).note).toBe('Stammkunde')

    await undoAndStop(shop, id)
    const { rows: left } = await shop.client.customers.list({ limit: 500 })
    const buyer = left.find((one) => one.id !== customerId)?.id ?? 0
    await shop.client.purchases.book({ customerId: buyer, cents: 500, requestId: crypto.randomUUID() })
    const { kept } = await undo(shop, id)
    expect(kept.map((one) => [one.customerId, one.reason]).sort()).toEqual(
      [
        [customerId, 'usedSince'],
        [buyer, 'usedSince'],
      ].sort(),
    )
    expect((await shop.client.customers.list({})).total).toBe(2)
  })

  test('goes on for who asks before it has come to a halt', async () => {
    const id = await importCards(shop)
    const stop = new AbortController()
    let rest: Promise<UndoResult> | undefined
    const stopped = finish(shop.client.operations.undo({ id }, { signal: stop.signal }), () => {
      stop.abort()
      rest ??= undo(shop, id)
    })
    await expect(stopped).rejects.toMatchObject(aborted)
    expect(await rest).toMatchObject({ undone: 130 })
  })

  test('tells every window of its halt', async () => {
    const id = await importCards(shop)
    const seen: unknown[] = []
    const end = shop.app.core.changes.subscribe(async ({ tables }) => {
      if (tables.includes('operation')) seen.push((await row(shop, id))?.halted)
    })
    await undoAndStop(shop, id)
    end()
    await expect.poll(() => seen.at(-1)).toMatchObject({ done: expect.any(Number) })
  })

  test('is finished when the program starts again', async () => {
    const id = await importCards(shop)
    await undoAndStop(shop, id)
    const { root } = shop
    await shop.app.close()
    const again = await openShop(root)
    expect((await again.client.customers.list({})).total).toBe(0)
    expect(await row(again, id)).toMatchObject({ state: 'undone', halted: null })
  })

  test('does not keep the data from being moved, and goes on there', async () => {
    const id = await importCards(shop)
    await undoAndStop(shop, id)
    const { core } = shop.app
    await core.exchange(async (file) => ({ file, result: undefined, takeBack: () => {} }))
    expect(await row(shop, id)).toMatchObject({ undoable: true, halted: { total: expect.any(Number) } })
    await undo(shop, id)
    expect((await shop.client.customers.list({})).total).toBe(0)
  })

  test('counts as halted, too, when its window goes away', async () => {
    const id = await importCards(shop)
    for await (const event of await shop.client.operations.undo({ id })) if (event.type === 'progress') break
    expect(await row(shop, id)).toMatchObject({ state: 'undoing', undoable: true })
    expect((await shop.client.customers.list({})).total).toBeGreaterThan(0)
  })
})

test('an undo that is cancelled before it begins changes nothing', async () => {
  const shop = await openShop()
  const id = await importCards(shop)
  const signal = AbortSignal.abort()
  await expect(finish(shop.client.operations.undo({ id }, { signal }))).rejects.toBe(signal.reason)
  expect(await row(shop, id)).toMatchObject({ state: 'done', undoable: true, halted: null })
  expect((await shop.client.customers.list({})).total).toBe(130)
})

test('a cancel after the end changes nothing', async () => {
  const shop = await openShop()
  const id = await importCards(shop)
  const stop = new AbortController()
  const result = await finish(shop.client.operations.undo({ id }, { signal: stop.signal }))
  stop.abort()
  expect(result).toMatchObject({ undone: 130 })
  expect(await row(shop, id)).toMatchObject({ state: 'undone', halted: null })
})

test('taking an import back from its own page halts and goes on alike', async () => {
  const shop = await openShop()
  const operationId = await importCards(shop)
  const stop = new AbortController()
  const stopped = finish(shop.client.exchange.undoImport({ operationId }, { signal: stop.signal }), () =>
    stop.abort(),
  )
  await expect(stopped).rejects.toMatchObject(aborted)
  expect(await row(shop, operationId)).toMatchObject({ state: 'undoing', undoable: true })
  expect(await finish(shop.client.exchange.undoImport({ operationId }))).toMatchObject({ undone: 130 })
})
