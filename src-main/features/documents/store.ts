import type { StoredDocument } from '@shared/features/documents/contract'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { NewRow } from '../../db/schema'

const columns = [
  'document.id',
  'document.customer_id as customerId',
  'document.entry_id as entryId',
  'document.thing_id as thingId',
  'document.contact_id as contactId',
  'document.role',
  'document.name',
  'document.media_type as mediaType',
  'document.bytes',
  'document.keep_until as keepUntil',
  'document.at',
  'document.actor',
] as const

/** How many documents of one card are shown; more than anybody looks through. */
const enough = 1000

/** Writes a document whose content stands already; answers its id. */
export async function insertDocument(tx: Tx, row: NewRow<'document'>): Promise<number> {
  const { id } = await tx.insertInto('document').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

/** A document as the contract speaks of it; undefined where there is none or it is deleted. */
export async function readDocument(db: ReadDatabase | Tx, id: number): Promise<StoredDocument | undefined> {
  return db
    .selectFrom('document')
    .select(columns)
    .where('document.id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
}

/** Where the bytes of a document are; undefined as with `readDocument`. */
export async function contentOf(db: ReadDatabase, id: number): Promise<number | undefined> {
  const row = await db
    .selectFrom('document')
    .select('content_id')
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row?.content_id
}

type Place = { customerId: number; entryId: number | null; thingId: number | null }

/** The documents of a card, or of one entry or thing on it, the newest first. */
export function documentsAt(db: ReadDatabase, { customerId, entryId, thingId }: Place) {
  const at = entryId !== null ? ('entry_id' as const) : thingId !== null ? ('thing_id' as const) : null
  return db
    .selectFrom('document')
    .select(columns)
    .$if(at === null, (query) => query.where('customer_id', '=', customerId))
    .$if(at !== null, (query) => query.where(at ?? 'entry_id', '=', entryId ?? thingId))
    .where('deleted_at', 'is', null)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(enough)
}

/** Whether an entry or a thing is one of this card. */
export async function isOn(
  tx: Tx,
  table: 'entry' | 'thing',
  id: number,
  customerId: number,
): Promise<boolean> {
  const row = await tx.selectFrom(table).select('customer_id').where('id', '=', id).executeTakeFirst()
  return row?.customer_id === customerId
}

/** The entry that an e-mail became on a card; undefined where it does not stand in the Verlauf (any more). */
export async function mailOnCard(
  tx: Tx,
  customerId: number,
  key: string,
): Promise<{ contactId: number; at: string } | undefined> {
  return tx
    .selectFrom('document')
    .innerJoin('contact_entry', 'contact_entry.id', 'document.contact_id')
    .select(['contact_entry.id as contactId', 'contact_entry.at'])
    .where('document.customer_id', '=', customerId)
    .where('document.mail_key', '=', key)
    .where('document.deleted_at', 'is', null)
    .executeTakeFirst()
}

/** The photo of a card; undefined where it has none. */
export async function photoOf(tx: ReadDatabase | Tx, customerId: number): Promise<number | undefined> {
  const row = await tx
    .selectFrom('document')
    .select('id')
    .where('customer_id', '=', customerId)
    .where('role', '=', 'photo')
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row && Number(row.id)
}

/** The contents of files of that name, kind and size that lie on a card already. */
export async function likeContents(
  db: ReadDatabase | Tx,
  customerId: number,
  { name, mediaType, bytes }: { name: string; mediaType: string; bytes: number },
): Promise<number[]> {
  const rows = await db
    .selectFrom('document')
    .select('content_id')
    .where('customer_id', '=', customerId)
    .where('name', '=', name)
    .where('media_type', '=', mediaType)
    .where('bytes', '=', bytes)
    .where('deleted_at', 'is', null)
    .execute()
  return rows.map((row) => Number(row.content_id))
}

export async function updateDocument(
  tx: Tx,
  id: number,
  fields: { name: string; keep_until: CivilDate | null },
): Promise<void> {
  await tx.updateTable('document').set(fields).where('id', '=', id).execute()
}

/** Takes documents out of sight; answers how many there were. */
export async function markDeleted(tx: Tx, ids: readonly number[], at: string): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('document')
    .set({ deleted_at: at })
    .where('id', 'in', ids)
    .where('deleted_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

/** Documents of living cards whose last day was before `today`. */
function overdue(db: ReadDatabase, today: CivilDate) {
  return (
    db
      .selectFrom('document')
      // `cross` keeps the few documents outermost.
      .crossJoin('customer_index')
      .whereRef('customer_index.customer_id', '=', 'document.customer_id')
      .where('customer_index.living', '=', 1)
      .where('document.keep_until', 'is not', null)
      .where('document.keep_until', '<', today)
      .where('document.deleted_at', 'is', null)
  )
}

/** Part of them, the longest overdue first. */
export function overdueDocuments(
  db: ReadDatabase,
  today: CivilDate,
  { offset, limit }: { offset: number; limit: number },
) {
  return overdue(db, today)
    .select(columns)
    .select('customer_index.list_name as listName')
    .orderBy('document.keep_until')
    .orderBy('document.id')
    .limit(limit)
    .offset(offset)
}

/** How many there are. */
export async function countOverdue(db: ReadDatabase, today: CivilDate): Promise<number> {
  const { n } = await overdue(db, today)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return n
}

/** Every e-mail address of a card and its people, in small letters. */
export async function emailsOf(db: ReadDatabase, cardId: number): Promise<Set<string>> {
  const rows = await db
    .selectFrom('email')
    .select('address')
    .where((eb) =>
      eb.or([
        eb('customer_id', '=', cardId),
        eb(
          'customer_id',
          'in',
          eb.selectFrom('membership').select('person_id').where('group_id', '=', cardId),
        ),
      ]),
    )
    .execute()
  return new Set(rows.map(({ address }) => address.toLowerCase()))
}
