import { rmSync } from 'node:fs'
import { migrate } from '@main/db/migrate'
import { migrations } from '@main/db/migrations'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newPlace } from './stored-file'

const step = migrations.findIndex(({ name }) => name === '0170_staff')
let folder: string
let file: string
let db: Database.Database
beforeEach(() => {
  const place = newPlace()
  folder = place.folder
  file = place.file
  db = new Database(file)
  migrate(db, file, migrations.slice(0, step))
  db.exec(`INSERT INTO operation (id, kind, label, actor, at, state) VALUES (1, 'x.y', '', '', '', 'done');
    UPDATE current_operation SET operation_id = 1`)
})
afterEach(() => {
  db.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each([
  ['{"name":" Marion Kessler ","initials":"MK"}', ['Marion Kessler', 'MK']],
  ['{"name":"marion","initials":""}', ['marion', 'M']],
  ['{"initials":"TK"}', ['TK', 'TK']],
  ['{"name":"","initials":"  "}', undefined],
  ['{"name":7}', ['7', '7']],
])('who was at work by the setting %s is of the staff and still at work', (setting, expected) => {
  db.prepare("INSERT INTO setting (key, value) VALUES ('staff', ?)").run(setting)
  migrate(db, file, migrations.slice(0, step + 1))
  const found = db.prepare<[], { id: number; name: string; initials: string }>('SELECT * FROM staff').get()
  expect(found && [found.name, found.initials]).toEqual(expected)
  const atWork = db.prepare("SELECT value FROM preference WHERE key = 'program.atWork'").pluck().get()
  expect(atWork).toBe(found && String(found.id))
})
