import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp } from '../tests/support/test-app'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-app-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('closing waits for the write that is under way', async () => {
  const shop = await openTestApp({ folder })
  const writing = shop.app.core.operations.run({ kind: 'test', label: '', actor: 'MK' }, async (tx) => {
    await sql`insert into tag (name, folded) values ('Wein', 'wein')`.execute(tx)
    await new Promise((resolve) => setTimeout(resolve, 100))
  })
  await new Promise((resolve) => setImmediate(resolve))
  await shop.close()
  await writing
  const again = await openTestApp({ folder })
  expect(await again.client.customers.tags()).toEqual([{ name: 'Wein', count: 0 }])
  await again.close()
})

test('a program that could not take back what a crash left gives up file and folder', async () => {
  const shop = await openTestApp({ folder })
  const { core } = shop.app
  const id = await core.operations.begin({ kind: 'exchange.import', label: '', actor: 'MK' })
  await core.operations.step(id, (tx) =>
    sql`insert into tag (name, folded) values ('Wein', 'wein')`.execute(tx),
  )
  await sql`create trigger fault before delete on tag begin select * from nowhere; end`.execute(core.write())
  await shop.close()
  await expect(openTestApp({ folder })).rejects.toThrow('nowhere')
  await expect(openTestApp({ folder })).rejects.toThrow('nowhere')
})
