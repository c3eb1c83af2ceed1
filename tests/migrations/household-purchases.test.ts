import { rmSync } from 'node:fs'
import { migrate } from '@main/db/migrate'
import { migrations } from '@main/db/migrations'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newPlace } from './stored-file'

const step = migrations.findIndex(({ name }) => name === '0190_household_purchases')
const at = "'2026-11-22T16:02:00.000Z'"
let folder: string
let db: Database.Database
let file: string
beforeEach(() => {
  const place = newPlace()
  folder = place.folder
  file = place.file
  db = new Database(file)
  migrate(db, file, migrations.slice(0, step))
  // A member (1) of a household (2) bought on the own account, and twice on the household's, one of it cancelled.
  db.exec(`
    INSERT INTO operation (id, kind, label, actor, at, state) VALUES (1, 'x.y', '', '', '', 'done');
    UPDATE current_operation SET operation_id = 1;
    INSERT INTO customer (id, kind, last_name, created_at, updated_at) VALUES (1, 'person', 'Weber', ${at}, ${at});
    INSERT INTO customer (id, kind, group_name, created_at, updated_at) VALUES (2, 'household', 'Weber', ${at}, ${at});
    INSERT INTO account (id, holder_id) VALUES (1, 1), (2, 2);
    INSERT INTO purchase (id, customer_id, cents, on_date, at, actor, cancelled_at) VALUES
      (1, 1, 1250, '2026-11-22', ${at}, 'MK', NULL),
      (2, 1, 900, '2026-11-20', ${at}, 'MK', NULL),
      (3, 1, 700, '2026-11-21', ${at}, 'MK', ${at});
    INSERT INTO points_entry (id, account_id, lot_id, kind, points, on_date, at, actor, purchase_id) VALUES
      (1, 1, 1, 'earn', 12, '2026-11-22', ${at}, 'MK', 1),
      (2, 2, 2, 'earn', 9, '2026-11-20', ${at}, 'MK', 2),
      (3, 2, 3, 'earn', 7, '2026-11-21', ${at}, 'MK', 3);`)
})
afterEach(() => {
  db.close()
  rmSync(folder, { recursive: true, force: true })
})

test('what members bought on the account of their household counts for it, too', () => {
  const stats = db.prepare(
    'SELECT purchases, cents, first_on, last_on FROM customer_stats WHERE customer_id = ?',
  )
  const ofMember = stats.get(1)
  migrate(db, file, migrations.slice(0, step + 1))
  expect(db.prepare('SELECT id, household_id FROM purchase ORDER BY id').raw().all()).toEqual([
    [1, null],
    [2, 2],
    [3, 2],
  ])
  expect(stats.get(2)).toEqual({ purchases: 1, cents: 900, first_on: '2026-11-20', last_on: '2026-11-20' })
  expect(stats.get(1)).toEqual(ofMember)
  db.exec('UPDATE purchase SET cancelled_at = NULL WHERE id = 3')
  expect(stats.get(2)).toEqual({ purchases: 2, cents: 1600, first_on: '2026-11-20', last_on: '2026-11-21' })
})
