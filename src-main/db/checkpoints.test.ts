import { statSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../tests/support/cards'
import { openTestApp, type TestApp } from '../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const megabyte = 1024 * 1024
const logSize = () => statSync(`${shop.app.core.dataFile()}-wal`).size

// 720 MB go to the disk, which is busy where several tests run side by side.
test('long work that never pauses does not let the log grow without end', { timeout: 120_000 }, async () => {
  const customer_id = await addPerson(shop, 'Röder')
  const { operations } = shop.app.core
  const id = await operations.begin({ kind: 'test.long', label: '', actor: 'EK' })
  const at = '2026-11-22T16:02:00.000Z'
  const text = 'x'.repeat(100_000)
  let highest = 0
  // 90 steps of 8 MB, each note written once for itself and once for the log of changes.
  for (let n = 0; n < 90; n++) {
    await operations.step(id, async (tx) => {
      const note = { customer_id, channel: 'call' as const, text, at, actor: 'EK' }
      for (let row = 0; row < 40; row++) await tx.insertInto('contact_entry').values(note).execute()
    })
    highest = Math.max(highest, logSize())
  }
  await operations.finish(id)
  expect(highest).toBeLessThan(350 * megabyte)
  await expect.poll(logSize, { timeout: 5000 }).toBeLessThan(300 * megabyte)
})
