import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../../tests/support/test-app'
import type { Tx } from './operate'

const [normal, full] = [1, 2]
const meta = { kind: 'test.long', label: '', actor: 'MK' }

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

async function synchronous(tx: Tx): Promise<number | undefined> {
  const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(tx)
  return rows[0]?.synchronous
}

test('every step of long work leaves the disk to later commits; every other commit waits for it', async () => {
  const { operations } = shop.app.core
  const id = await operations.begin(meta)
  for (let n = 0; n < 3; n++) {
    const step = operations.step(id, synchronous)
    const beside = operations.run(meta, synchronous)
    expect(await step).toBe(normal)
    expect((await beside).result).toBe(full)
  }
})

test('a commit after a step that failed waits for the disk', async () => {
  const { operations } = shop.app.core
  const id = await operations.begin(meta)
  await expect(operations.step(id, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect((await operations.run(meta, synchronous)).result).toBe(full)
})
