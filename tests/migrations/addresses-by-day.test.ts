import { rmSync } from 'node:fs'
import { migrate } from '@main/db/migrate'
import { migrations } from '@main/db/migrations'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { newPlace } from './stored-file'

test('the derived rows of cards whose address begins or ends are to be made anew, and no others', () => {
  const { folder, file } = newPlace()
  const db = new Database(file)
  try {
    const step = migrations.findIndex(({ name }) => name === '0230_addresses_by_day')
    migrate(db, file, migrations.slice(0, step))
    db.exec(`INSERT INTO operation (id, kind, label, actor, at, state) VALUES (1, 'x.y', '', '', '', 'done');
      UPDATE current_operation SET operation_id = 1`)
    const card = db.prepare(
      "INSERT INTO customer (id, kind, last_name, created_at, updated_at) VALUES (?, 'person', 'R', '', '')",
    )
    const index = db.prepare(
      `INSERT INTO customer_index (customer_id, living, display_name, list_name, sort_key, number_key, city_key, since,
        name, place, contact, number, phone, sound) VALUES (?, 1, '', '', 'r', '', '', '', '', '', '', '', '', '')`,
    )
    const address = db.prepare(
      "INSERT INTO address (customer_id, label, city, from_on, to_on) VALUES (?, 'main', 'Köln', ?, ?)",
    )
    for (const id of [1, 2, 3]) for (const row of [card, index]) row.run(id)
    address.run(1, null, '2026-11-01')
    address.run(2, null, null)
    address.run(3, '2026-11-01', null)
    migrate(db, file)
    const ends = db.prepare('SELECT customer_id, valid_until FROM customer_index ORDER BY customer_id').raw()
    expect(ends.all()).toEqual([
      [1, ''],
      [2, null],
      [3, ''],
    ])
    const names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'index'").pluck().all()
    for (const name of ['customer_by_kind', 'customer_by_state', 'address_by_postcode'])
      expect(names).toContain(name)
  } finally {
    db.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
