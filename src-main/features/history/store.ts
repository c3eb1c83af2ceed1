import type { Channel, TimelineEntry } from '@shared/features/history/contract'
import type { Insertable, Selectable } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { Schema } from '../../db/schema'
import { personNames } from './person-store'
import { plainEntry } from './timeline-rows'

type Contact = Extract<TimelineEntry, { type: 'contact' }>

/** A contact that was noted, as the Verlauf shows it. */
export async function readContact(db: ReadDatabase | Tx, id: number): Promise<Contact | undefined> {
  const row = await db.selectFrom('contact_entry').selectAll().where('id', '=', id).executeTakeFirst()
  return row && contactOf(row, await personNames(db, [row.person_id]))
}

function contactOf(
  { channel, ...row }: Selectable<Schema['contact_entry']>,
  names: ReadonlyMap<number, string>,
) {
  return plainEntry({ ...row, type: 'contact', id: Number(row.id), word: channel }, names) as Contact
}

/** Writes a contact; answers its id. */
export async function insertContact(tx: Tx, row: Insertable<Schema['contact_entry']>): Promise<number> {
  const { id } = await tx.insertInto('contact_entry').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

export async function updateContact(
  tx: Tx,
  id: number,
  fields: { channel: Channel; text: string; person_id?: number | null },
): Promise<void> {
  await tx.updateTable('contact_entry').set(fields).where('id', '=', id).execute()
}

export async function deleteContact(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('contact_entry').where('id', '=', id).execute()
}
