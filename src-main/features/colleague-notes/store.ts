import type { ColleagueNote } from '@shared/features/colleague-notes/contract'
import { type Insertable, type SqlBool, sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { Schema } from '../../db/schema'

/** How many notes of a kind are shown at once. */
const atMost = 200

const tickedBy = sql<string>`(select json_group_array(staff_id) from staff_note_tick where note_id = staff_note.id)`

/** Open notes with the card that they speak of; those of a card in the trash wait with it. */
function openNotes(db: ReadDatabase | Tx) {
  return notes(db)
    .where('staff_note.done_at', 'is', null)
    .where(sql<SqlBool>`(staff_note.customer_id is null or customer_index.living = 1)`)
}

function notes(db: ReadDatabase | Tx) {
  return db
    .selectFrom('staff_note')
    .leftJoin('customer_index', 'customer_index.customer_id', 'staff_note.customer_id')
    .leftJoin('staff as receiver', 'receiver.id', 'staff_note.to_id')
    .select([
      'staff_note.id',
      'staff_note.customer_id as customerId',
      'customer_index.list_name as listName',
      'staff_note.to_id as toId',
      'staff_note.text',
      'staff_note.at',
      'staff_note.actor',
      tickedBy.as('tickedBy'),
    ])
}

type Row = Omit<ColleagueNote, 'tickedBy'> & { tickedBy: string }
const asNote = ({ tickedBy: ids, ...row }: Row): ColleagueNote => ({
  ...row,
  id: Number(row.id),
  tickedBy: JSON.parse(ids) as number[],
})

/** One note, open or done, with whether it is done. */
export async function readNote(db: ReadDatabase | Tx, id: number) {
  const row = await notes(db)
    .select('staff_note.done_at as doneAt')
    .where('staff_note.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { doneAt, ...note } = row
  return { doneAt, note: asNote(note) }
}

/** What waits for somebody, or for whoever comes (null), the oldest first; their own notes to all do not. */
export function waitingNotes(db: ReadDatabase, me: { id: number; initials: string } | null) {
  const mine = me
    ? sql<SqlBool>`(staff_note.to_id = ${me.id}
        or (staff_note.to_id is null and staff_note.actor <> ${me.initials}
            and not exists (select 1 from staff_note_tick where note_id = staff_note.id and staff_id = ${me.id}))
        or (receiver.archived_at is not null and staff_note.actor <> ${me.initials}))`
    : sql<SqlBool>`(staff_note.to_id is null or receiver.archived_at is not null)`
  return openNotes(db).where(mine).orderBy('staff_note.id').limit(atMost)
}

/** What somebody wrote to others and is still open, the oldest first. */
export function sentNotes(db: ReadDatabase, me: { id: number; initials: string }) {
  return openNotes(db)
    .where('staff_note.actor', '=', me.initials)
    .where(sql<SqlBool>`staff_note.to_id is not ${me.id}`)
    .orderBy('staff_note.id')
    .limit(atMost)
}

/** The open notes on one card, the oldest first. */
export function notesOnCard(db: ReadDatabase, customerId: number) {
  return openNotes(db).where('staff_note.customer_id', '=', customerId).orderBy('staff_note.id').limit(atMost)
}

export const asNotes = (rows: Row[]): ColleagueNote[] => rows.map(asNote)

/** Writes a note; answers its id. */
export async function insertNote(tx: Tx, row: Insertable<Schema['staff_note']>): Promise<number> {
  const { id } = await tx.insertInto('staff_note').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

/** Ticks a note to all off for one person; twice is once. */
export async function insertTick(tx: Tx, noteId: number, staffId: number, at: string): Promise<void> {
  await tx
    .insertInto('staff_note_tick')
    .values({ note_id: noteId, staff_id: staffId, at })
    .onConflict((conflict) => conflict.columns(['note_id', 'staff_id']).doNothing())
    .execute()
}

export async function endNote(tx: Tx, id: number, at: string): Promise<void> {
  await tx.updateTable('staff_note').set({ done_at: at }).where('id', '=', id).execute()
}
