import type { Staff, StaffColour } from '@shared/features/staff/contract'
import { type SqlBool, sql } from 'kysely'
import type { ReadDatabase, WriteDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'

type StaffFields = { name: string; initials: string; colour: StaffColour }

const hasPin = sql<0 | 1>`exists (select 1 from staff_pin where staff_id = staff.id)`
const signed = sql<0 | 1>`exists (select 1 from operation where actor = staff.initials)`

/** Everybody who works here, by name, and then those who have left. */
export async function readStaff(db: ReadDatabase | Tx): Promise<Staff[]> {
  const rows = await db
    .selectFrom('staff')
    .select(['id', 'name', 'initials', 'colour', 'archived_at as archivedAt'])
    .select([hasPin.as('hasPin'), signed.as('signed')])
    .execute()
  return rows
    .map((row) => ({ ...row, id: Number(row.id), hasPin: row.hasPin === 1, signed: row.signed === 1 }))
    .sort(
      (a, b) =>
        Number(a.archivedAt !== null) - Number(b.archivedAt !== null) || a.name.localeCompare(b.name, 'de'),
    )
}

/** The initials of somebody who works here; undefined for who has left or never was. */
export async function initialsOf(db: ReadDatabase, id: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('staff')
    .select('initials')
    .where('id', '=', id)
    .where('archived_at', 'is', null)
    .executeTakeFirst()
  return row?.initials
}

/** Writes somebody new; answers the id. */
export async function insertStaff(tx: Tx, fields: StaffFields): Promise<number> {
  const { id } = await tx.insertInto('staff').values(fields).returning('id').executeTakeFirstOrThrow()
  return Number(id)
}

export async function updateStaff(
  tx: Tx,
  id: number,
  fields: Partial<StaffFields> | { archived_at: string | null },
): Promise<void> {
  await tx.updateTable('staff').set(fields).where('id', '=', id).execute()
}

/** The hashes of the PINs of all who work here. */
export async function pinHashes(db: ReadDatabase): Promise<{ id: number; hash: string }[]> {
  return db
    .selectFrom('staff_pin')
    .innerJoin('staff', 'staff.id', 'staff_pin.staff_id')
    .select(['staff.id', 'staff_pin.hash'])
    .where('staff.archived_at', 'is', null)
    .execute()
}

/** Keeps the hash of a PIN, or forgets it (null). */
export async function writePin(tx: WriteDatabase | Tx, staffId: number, hash: string | null): Promise<void> {
  if (hash === null) await tx.deleteFrom('staff_pin').where('staff_id', '=', staffId).execute()
  else
    await tx
      .insertInto('staff_pin')
      .values({ staff_id: staffId, hash })
      .onConflict((conflict) => conflict.column('staff_id').doUpdateSet({ hash }))
      .execute()
}

/** Which of these ids are living cards of their own, and what the first of them is called. */
export async function livingCards(tx: Tx, ids: number[]): Promise<{ id: number; listName: string }[]> {
  return tx
    .selectFrom('customer')
    .innerJoin('customer_index', 'customer_index.customer_id', 'customer.id')
    .select(['customer.id', 'customer_index.list_name as listName'])
    .where('customer.id', 'in', valueList(ids))
    .where('customer.standalone', '=', 1)
    .where('customer_index.living', '=', 1)
    .execute()
}

/**
 * Names who is responsible for these cards, or nobody, inside an operation that is under way; answers how many were
 * somebody else's before. At most 250 cards a call keep the writer short. The cards' revision stays, as no form
 * holds it.
 */
export async function writeResponsible(
  tx: Tx,
  cardIds: number[],
  staffId: number | null,
  now: string,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('customer')
    .set({ responsible_id: staffId, updated_at: now })
    .where('id', 'in', valueList(cardIds))
    .where('standalone', '=', 1)
    .where(sql<SqlBool>`responsible_id is not ${staffId}`)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Who is responsible for a card; null for nobody. */
export async function responsibleFor(db: ReadDatabase | Tx, cardId: number): Promise<number | null> {
  const row = await db
    .selectFrom('customer')
    .select('responsible_id')
    .where('id', '=', cardId)
    .executeTakeFirst()
  return row?.responsible_id ?? null
}
