import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

test('while somebody works with the program, the steps of an import are short, and nothing is lost between them', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'tante-emma-import-')), 'kunden.csv')
  const rows = Array.from({ length: 250 }, (_, n) => `Nachname${n};Ort${n}`)
  writeFileSync(path, ['Nachname;Ort', ...rows].join('\n'))
  const total = async () => (await shop.client.customers.list({ limit: 1 })).total
  const steps: Promise<number>[] = []
  const work = setInterval(() => void shop.client.today.overview(), 20)
  const unsubscribe = shop.app.core.changes.subscribe(() => steps.push(total()))
  const file = await shop.app.files.bring('test', path)
  const result = await finish(shop.client.exchange.runImport({ file }))
  unsubscribe()
  clearInterval(work)
  expect(result).toMatchObject({ read: 250, created: 250, skipped: 0 })
  const counts = await Promise.all(steps)
  const grown = counts.map((count, n) => count - (counts[n - 1] ?? 0))
  expect(Math.max(...grown)).toBeLessThanOrEqual(30)
  expect(counts.at(-1)).toBe(250)
})

test('while nobody calls, several parts are one step, and a call between two of them ends it', async () => {
  const { core } = shop.app
  vi.spyOn(core.rightOfWay, 'wanted')
    .mockReturnValueOnce(false)
    .mockReturnValueOnce(true)
    .mockReturnValue(false)
  const path = join(mkdtempSync(join(tmpdir(), 'tante-emma-import-')), 'kunden.csv')
  const rows = Array.from({ length: 400 }, (_, n) => `Nachname${n};Ort${n}`)
  writeFileSync(path, ['Nachname;Ort', ...rows].join('\n'))
  const written: Promise<number>[] = []
  const unsubscribe = core.changes.subscribe(() =>
    written.push(
      core
        .read()
        .selectFrom('customer')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
        .then(({ n }) => n),
    ),
  )
  const file = await shop.app.files.bring('test', path)
  await finish(shop.client.exchange.runImport({ file }))
  unsubscribe()
  expect([...new Set(await Promise.all(written))].filter((n) => n > 0)).toEqual([150, 400])
})
