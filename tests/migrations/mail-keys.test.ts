import { rmSync } from 'node:fs'
import { migrate } from '@main/db/migrate'
import { migrations } from '@main/db/migrations'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { newPlace } from './stored-file'

test('documents that lie there stay as they are, without a key to be known again by', () => {
  const { folder, file } = newPlace()
  const db = new Database(file)
  try {
    const step = migrations.findIndex(({ name }) => name === '0240_mail_keys')
    migrate(db, file, migrations.slice(0, step))
    db.exec(`INSERT INTO operation (id, kind, label, actor, at, state) VALUES (1, 'x.y', '', '', '', 'done');
      UPDATE current_operation SET operation_id = 1;
      INSERT INTO customer (id, kind, last_name, created_at, updated_at) VALUES (1, 'person', 'R', '', '');
      INSERT INTO document_content (id, customer_id, state) VALUES (1, 1, 'kept');
      INSERT INTO document (id, customer_id, content_id, role, name, media_type, bytes, at, actor)
        VALUES (1, 1, 1, 'file', 'Frage.eml', 'message/rfc822', 5, '', '')`)
    migrate(db, file)
    expect(db.prepare('SELECT name, bytes, mail_key FROM document').all()).toEqual([
      { name: 'Frage.eml', bytes: 5, mail_key: null },
    ])
  } finally {
    db.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
