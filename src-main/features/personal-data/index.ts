import type { Traces } from '@shared/features/privacy/contract'
import type { Core } from '../../core'
import { leaveNoTrace, whileErasing } from '../../db/erasing'
import type { ReadDatabase } from '../../db/open'
import type { TableName } from '../../db/schema'
import { refreshIndex } from '../customers'
import { personalClaims } from './claims'
import { eraseRows, groupsOf } from './erase-store'
import { rowsOf } from './rows-store'
import { subjectsOf } from './subjects-store'

export { claims } from './claims'

/** Rows of each table, as they are stored. */
export type PersonExport = Partial<Record<TableName, Record<string, string | number | null>[]>>

/**
 * Everything that the file holds of a card and the people on it, the change log included (Art. 15 GDPR);
 * tables without a row of theirs are left out.
 */
export async function exportPerson(db: ReadDatabase, customerId: number): Promise<PersonExport> {
  const all: PersonExport = {}
  for (const id of await subjectsOf(db, customerId))
    for (const claim of personalClaims) {
      const rows = await rowsOf(db, claim, id)
      if (rows.length > 0) all[claim.table] = [...(all[claim.table] ?? []), ...rows]
    }
  return all
}

/**
 * Erases a card and the people on it for good (Art. 17 GDPR), as one operation that names nobody and cannot be
 * taken back: every row of theirs, purchases and points included, the change log, answered requests, names in
 * the record of operations, the search; and the bytes of it all in the file and its log. Duties to keep records
 * are the caller's to see to. Backups and files kept aside are other files and keep what they hold.
 * Answers the operation's id and the number of rows; 0 where there was nobody. `traces`: the erasure is done
 * either way, but `mayRemain` when the file could not be rewritten, so that words of it may be left in unused
 * places of the file or its log until the next erasure.
 */
export async function erasePerson(
  core: Pick<Core, 'clock' | 'operations' | 'changes' | 'write' | 'dataFile' | 'filePool' | 'log'>,
  customerId: number,
  actor: string,
): Promise<{ operationId: number; rows: number; traces: Traces }> {
  const meta = { kind: 'personalData.erase', label: '', actor }
  const { operationId, result } = await core.operations.run(meta, async (tx, id) => {
    const subjects = await subjectsOf(tx, customerId)
    const groups = await groupsOf(tx, subjects)
    let rows = 0
    await whileErasing(tx, async () => {
      rows = await eraseRows(tx, subjects, groups, id)
      await refreshIndex(tx, groups, core.clock.today())
    })
    return rows
  })
  const gone = await leaveNoTrace(core)
  // Not before: the window that asked shows the card until it has its answer, and would ask for it again.
  core.changes.publish({ tables: ['customer', 'change', 'operation'], customerIds: null })
  return { operationId, rows: result, traces: gone ? 'gone' : 'mayRemain' }
}
