import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDataFile } from '@main/db/open'

/** An empty folder of its own, and where the data file would lie in it. */
export function newPlace(): { folder: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tante-emma-migrations-'))
  return { folder, file: join(folder, 'tante-emma.sqlite') }
}

/** Makes a closed file of this version with a few hundred cards. */
export async function fillFile(file: string): Promise<void> {
  const data = openDataFile(file)
  const at = '2026-11-22T16:02:00.000Z'
  data.raw.exec(`INSERT INTO operation (kind, label, actor, at, state) VALUES ('t', '', 'MK', '${at}', 'done');
    UPDATE current_operation SET operation_id = 1`)
  const card = data.raw.prepare(
    "INSERT INTO customer (kind, last_name, note, created_at, updated_at) VALUES ('person', 'Röder', ?, ?, ?)",
  )
  data.raw.transaction(() => {
    for (let n = 0; n < 300; n++) card.run('x'.repeat(300), at, at)
  })()
  await data.close()
}

/** Name and checksum of everything in a folder: two of them are equal when nothing was touched. */
export function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  )
}
