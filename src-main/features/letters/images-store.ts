import { type SqlBool, sql } from 'kysely'
import type { ReadDatabase, WriteDatabase } from '../../db/open'
import type { NewRow } from '../../db/schema'

/** Keeps a picture under its key; one that is there already counts as used again. */
export async function keepImage(db: WriteDatabase, row: Omit<NewRow<'letter_image'>, 'id'>): Promise<void> {
  await db
    .insertInto('letter_image')
    .values(row)
    .onConflict((known) => known.column('key').doUpdateSet({ unused_since: null }))
    .execute()
}

/** A picture with its bytes; undefined when it is gone. */
export async function findImage(db: ReadDatabase, key: string) {
  return db
    .selectFrom('letter_image')
    .select(['media_type as mediaType', 'bytes', 'width', 'height'])
    .where('key', '=', key)
    .executeTakeFirst()
}

/**
 * Goes through the pictures: what no draft, template or block names counts as unused from `at` on, and what has been
 * unused since before `until` goes.
 */
export async function sweepImages(db: WriteDatabase, { at, until }: { at: string; until: string }) {
  await db.updateTable('letter_image').set({ unused_since: null }).where(isNamed).execute()
  await db
    .updateTable('letter_image')
    .set({ unused_since: at })
    .where('unused_since', 'is', null)
    .where((eb) => eb.not(isNamed))
    .execute()
  await db.deleteFrom('letter_image').where('unused_since', '<', until).execute()
}

/** A key is 64 hexadecimal digits, so it stands in a body for nothing else. */
const isNamed = sql<SqlBool>`(
  EXISTS (SELECT 1 FROM letter_draft WHERE instr(letter, letter_image.key))
  OR EXISTS (SELECT 1 FROM letter_template WHERE instr(body, letter_image.key))
  OR EXISTS (SELECT 1 FROM text_block WHERE instr(body, letter_image.key)))`
