import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CardFields } from '@shared/features/customers/card'
import { expect, test, vi } from 'vitest'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'
import { findMatches } from '../exchange/match-store'
import { insertCards } from './bulk-store'
import { deriveNewCard } from './card-index'
import { createLateKeys, type LateKeys } from './late-keys'

const stamp = { now: '2026-11-22T16:02:00.000Z', today: '2026-11-22', pattern: '####' }
const names = ['Anders', 'Berg', 'Celik', 'Öztürk', 'Zorn']
const cards = names.map((lastName) =>
  CardFields.parse({
    kind: 'person',
    people: [{ firstName: 'Uwe', lastName }],
    emails: [{ address: `${lastName.toLowerCase()}@example.de` }],
  }),
)
const derived = cards.map((card) => deriveNewCard(card, stamp.today))

/** Cards as an import writes them, under an operation that is not ended. */
async function imported(shop: TestApp, late: LateKeys) {
  const { operations } = shop.app.core
  const operationId = await operations.begin({ kind: 'exchange.import', label: 'x.csv', actor: 'EK' })
  const ids = await operations.step(operationId, async (tx, mark) => {
    const made = await insertCards(tx, cards, stamp, { derived, late })
    mark(made.all)
    return made.ids
  })
  const write = () => late.write((work) => operations.step(operationId, work))
  return { ids, operationId, write }
}

async function keysOf(shop: TestApp) {
  const rows = await shop.app.core.read().selectFrom('match_key').selectAll().orderBy('id').execute()
  return rows.map(({ customer_id, kind, key }) => `${customer_id} ${kind} ${key}`)
}

const wanted = (ids: readonly number[], at: readonly number[]) =>
  at.flatMap((n) => (derived[n]?.keys ?? []).map(({ kind, key }) => `${ids[n]} ${kind} ${key}`)).sort()

test('keys are written in their order and once, and cards are recognised by them before and after', async () => {
  const shop = await openTestApp()
  try {
    const late = createLateKeys()
    const { ids, write } = await imported(shop, late)
    const berg = derived[1]?.keys[0] ?? { kind: 'email' as const, key: '' }
    const matches = (with_?: LateKeys) => findMatches(shop.app.core.read(), [berg], with_)
    expect(await keysOf(shop)).toEqual([])
    expect([...(await matches()).values()]).toEqual([])
    expect([...(await matches(late)).values()]).toEqual([[ids[1]]])
    await write()
    const order = (await keysOf(shop)).map((row) => row.slice(row.indexOf(' ') + 1))
    expect(order).toEqual([...order].sort())
    expect((await keysOf(shop)).sort()).toEqual(wanted(ids, [0, 1, 2, 3, 4]))
    expect([...(await matches(late)).values()]).toEqual([[ids[1]]])
    await write()
    expect(await keysOf(shop)).toHaveLength(order.length)
  } finally {
    await shop.close()
  }
})

test('a card that was changed or removed meanwhile keeps the keys that it has then', async () => {
  const shop = await openTestApp()
  try {
    const late = createLateKeys()
    const { ids, write } = await imported(shop, late)
    const [changed = 0, gone = 0] = ids
    const card = await shop.client.customers.get({ id: changed })
    await shop.client.customers.update({
      ...{ id: changed, revision: card.revision },
      card: { ...card, emails: [{ address: 'neu@example.de' }] },
    })
    const { operations } = shop.app.core
    await operations.run({ kind: 'test', label: '', actor: 'EK' }, (tx) =>
      tx.deleteFrom('email').where('customer_id', '=', gone).execute(),
    )
    const old = derived[0]?.keys.find(({ kind }) => kind === 'email') ?? { kind: 'email' as const, key: '' }
    expect([...(await findMatches(shop.app.core.read(), [old], late)).values()]).toEqual([])
    await write()
    const rows = await keysOf(shop)
    expect(rows.filter((row) => row.startsWith(`${changed} email`))).toEqual([
      `${changed} email neu@example.de`,
    ])
    expect(rows.filter((row) => row.startsWith(`${gone} email`))).toEqual([])
    expect(
      rows.filter((row) => !row.startsWith(`${changed} `) && !row.startsWith(`${gone} `)).sort(),
    ).toEqual(wanted(ids, [2, 3, 4]))
  } finally {
    await shop.close()
  }
})

test('after an error a second try writes what is left, and nothing twice', async () => {
  const shop = await openTestApp()
  try {
    const late = createLateKeys()
    const { ids, operationId, write } = await imported(shop, late)
    let steps = 0
    const failing = late.write((work) => {
      steps += 1
      if (steps === 2) return Promise.reject(new Error('no room'))
      return shop.app.core.operations.step(operationId, work)
    })
    await expect(failing).rejects.toThrow('no room')
    expect((await keysOf(shop)).length).toBeGreaterThan(0)
    await write()
    expect((await keysOf(shop)).sort()).toEqual(wanted(ids, [0, 1, 2, 3, 4]))
  } finally {
    await shop.close()
  }
})

test('what a crash leaves without keys gets them at the next start, where it stays', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tante-emma-late-'))
  try {
    const before = await openTestApp({ folder })
    const { ids } = await imported(before, createLateKeys())
    const [used = 0] = ids
    // Somebody has written on the card while the import ran, so its undo leaves the card alone.
    await before.client.history.add({
      ...{ customerId: used, channel: 'visit', text: 'War da', requestId: randomUUID() },
    })
    await before.close()
    const after = await openTestApp({ folder })
    await vi.waitFor(async () => expect((await keysOf(after)).sort()).toEqual(wanted(ids, [0])), 5000)
    await after.close()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
