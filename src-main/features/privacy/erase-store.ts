import { sql } from 'kysely'
import { loggedTables } from '../../db/logged-tables'
import type { Tx } from '../../db/operate'
import type { TableName } from '../../db/schema'
import { forgetHandouts } from '../exchange'
import { personalClaims } from './claims'
import { rowidsOf } from './rows-store'

const inList = (ids: Iterable<number>) => sql`(select value from json_each(${JSON.stringify([...ids])}))`

/** The cards that list one of these people, without being erased themselves. */
export async function groupsOf(tx: Tx, subjects: number[]): Promise<number[]> {
  const rows = await tx
    .selectFrom('membership')
    .select('group_id')
    .where('person_id', 'in', subjects)
    .where('group_id', 'not in', subjects)
    .distinct()
    .execute()
  return rows.map((row) => row.group_id)
}

/**
 * Deletes the documents of these people, and what the change log says of them: from then on their bytes are nobody's
 * and can go in small steps. Runs under `whileErasing`, logged by the operation `operationId` for a moment.
 */
export async function eraseDocuments(tx: Tx, subjects: number[], operationId: number): Promise<void> {
  const ids = new Set<number>()
  for (const claim of personalClaims)
    if (claim.table === 'document')
      for (const id of subjects) for (const rowid of await rowidsOf(tx, claim, id)) ids.add(rowid)
  const found = inList(ids)
  await sql`update consent set evidence_document_id = null where evidence_document_id in ${found}`.execute(tx)
  await sql`delete from document where id in ${found}`.execute(tx)
  await sql`delete from change where table_name = 'document' and row_id in ${found}`.execute(tx)
  await tx.deleteFrom('change').where('operation_id', '=', operationId).execute()
}

/**
 * Deletes everything that the claims of all features find of these people, and what the change log says of it;
 * answers how many rows there were. Runs under `whileErasing`; the rows' own deletion is logged by the
 * operation `operationId` for a moment and leaves the log again.
 */
export async function eraseRows(
  tx: Tx,
  subjects: number[],
  groups: number[],
  operationId: number,
): Promise<number> {
  const found = new Map<TableName, Set<number>>()
  // All rows are found before the first one goes: the paths lead through each other's tables.
  for (const claim of personalClaims) {
    const rowids = new Set<number>()
    for (const id of subjects) for (const rowid of await rowidsOf(tx, claim, id)) rowids.add(rowid)
    found.set(claim.table, rowids)
  }
  await forgetPurchases(tx, found)
  await forgetEvidence(tx, found)
  await forgetHandouts(tx, subjects)
  await eraseLog(tx, found, groups)
  await eraseLooseLog(tx, found, subjects)
  await blankLabels(tx, groups)
  let rows = 0
  for (const { table, blank } of personalClaims) {
    const ids = found.get(table) ?? []
    for (const column of blank ?? [])
      await sql`update ${sql.table(table)} set ${sql.ref(column)} = '' where rowid in ${inList(ids)}`.execute(
        tx,
      )
    if (!blank) await sql`delete from ${sql.table(table)} where rowid in ${inList(ids)}`.execute(tx)
    rows += found.get(table)?.size ?? 0
  }
  await tx.deleteFrom('change').where('operation_id', '=', operationId).execute()
  await blankEmptyOperations(tx)
  return rows
}

/** Points that a purchase brought to the account of somebody else stay there, without the purchase. */
async function forgetPurchases(tx: Tx, found: Map<TableName, Set<number>>): Promise<void> {
  await sql`
    update points_entry set purchase_id = null
    where purchase_id in ${inList(found.get('purchase') ?? [])}
      and id not in ${inList(found.get('points_entry') ?? [])}`.execute(tx)
}

/** What somebody else said stays without the file that lay with who is erased. */
async function forgetEvidence(tx: Tx, found: Map<TableName, Set<number>>): Promise<void> {
  await sql`
    update consent set evidence_document_id = null
    where evidence_document_id in ${inList(found.get('document') ?? [])}
      and id not in ${inList(found.get('consent') ?? [])}`.execute(tx)
}

/** What the log says of a row may stand under another card (a membership) or none (a tag, a mailing). */
async function eraseLog(tx: Tx, found: Map<TableName, Set<number>>, groups: number[]): Promise<void> {
  const touching = inList(found.get('operation') ?? [])
  for (const [table, rowids] of found)
    if (loggedTables[table] && rowids.size > 0)
      await sql`
        delete from change where table_name = ${table} and row_id in ${inList(rowids)}
          and (operation_id in ${touching} or customer_id in ${inList(groups)})`.execute(tx)
}

/** What operations on these people alone did to rows that belong to no card and may be gone (a mailing). */
async function eraseLooseLog(tx: Tx, found: Map<TableName, Set<number>>, subjects: number[]): Promise<void> {
  const tables = JSON.stringify(personalClaims.map(({ table }) => table))
  await sql`
    delete from change where operation_id in ${inList(found.get('operation') ?? [])} and customer_id is null
      and table_name in (select value from json_each(${tables}))
      and not exists (
        select 1 from change as other where other.operation_id = change.operation_id
          and other.customer_id is not null and other.customer_id not in ${inList(subjects)})`.execute(tx)
}

/** A card is called by all who stand on it, also in the record of what was done with it. */
async function blankLabels(tx: Tx, groups: number[]): Promise<void> {
  await sql`
    update operation set label = ''
    where id in (select operation_id from change where customer_id in ${inList(groups)})`.execute(tx)
}

/** An operation that has nothing in the log any more, or never had, keeps no name either. */
async function blankEmptyOperations(tx: Tx): Promise<void> {
  await tx
    .updateTable('operation')
    .set({ label: '' })
    .where('label', '<>', '')
    .where('state', 'in', ['done', 'undone'])
    .where(sql<boolean>`not exists (select 1 from change where change.operation_id = operation.id)`)
    .execute()
}
