import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { dataFileName } from '@main/app'
import { migrate } from '@main/db/migrate'
import { migrations } from '@main/db/migrations'
import Database from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import { openTestApp } from '../support/test-app'
import { newPlace } from './stored-file'

test('cards and entries of before are found by their notes, by a slip and in the Verlauf', async () => {
  const { folder } = newPlace()
  mkdirSync(join(folder, 'data'), { recursive: true })
  const file = join(folder, 'data', dataFileName)
  const db = new Database(file)
  const step = migrations.findIndex(({ name }) => name === '0250_counter_search')
  migrate(db, file, migrations.slice(0, step))
  db.exec(`INSERT INTO operation (id, kind, label, actor, at, state) VALUES (1, 'x.y', '', '', '', 'done');
    UPDATE current_operation SET operation_id = 1;
    INSERT INTO customer (id, kind, last_name, note, created_at, updated_at)
      VALUES (1, 'person', 'Schneider', 'Kommt mit dem Dackel', '', '');
    INSERT INTO customer_index (customer_id, living, display_name, list_name, sort_key, number_key, city_key, since,
      name, place, contact, number, phone, sound)
      VALUES (1, 1, 'Schneider', 'Schneider', 'schneider', '', '', '', 'schneider', '', '', '', '', 'k8627');
    INSERT INTO contact_entry (id, customer_id, channel, text, at, actor)
      VALUES (1, 1, 'visit', 'Fragt nach Müsli', '2026-11-01T09:00:00.000Z', 'EK')`)
  db.close()
  const shop = await openTestApp({ folder })
  try {
    const found = async (text: string) => (await shop.client.customers.search({ text })).hits.length
    // The derived rows are made anew in small steps after the start.
    await vi.waitFor(async () => expect(await found('dackel')).toBe(1))
    expect([await found('schneidr'), await found('schneider')]).toEqual([1, 1])
    expect((await shop.client.history.search({ text: 'muesli' })).hits).toHaveLength(1)
  } finally {
    await shop.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
