import type { Traces } from '@shared/features/privacy/contract'
import type { Core } from '../../core'
import { whileErasing } from '../../db/erasing'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { TableName } from '../../db/schema'
import { householdsOnlyOf, refreshIndex, setDeleted } from '../customers'
import { dropNeedless } from '../documents'
import { personalClaims } from './claims'
import { dueErasures, forgetDue, noteDue } from './due-store'
import { eraseDocuments, eraseRows, groupsOf } from './erase-store'
import { rewriteWhereDue } from './rewrite'
import { noteRewrite } from './rewrite-store'
import { rowsOf } from './rows-store'
import { subjectsOf } from './subjects-store'

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
 * Erases a card and the people on it for good (Art. 17 GDPR): its documents first, whose bytes go in small steps, then
 * all the rest at once. What breaks off in between is ended by the next start. It is one operation that names nobody
 * and cannot be taken back: every row of theirs, purchases and points included, the change log, answered requests,
 * names in the record of operations, the search; the bytes of it all in the file and its log; and the temporary files
 * of all windows. Duties to keep records are the caller's to see to. Backups and files kept aside are other files and
 * keep what they hold. A household that nobody else is or was a member of would be a card that merely has a name, and
 * be written to: it goes as well (`withHousehold`), or to the trash (`emptied`: how those are called).
 * Answers the operation's id and the number of rows; 0 where there was nobody. `traces`: the erasure is done
 * either way, but `mayRemain` when the file could not be rewritten, so that words of it may be left in unused
 * places of the file or its log until `rewriteWhereDue` succeeds.
 */
export async function erasePerson(
  core: Core,
  customerId: number,
  actor: string,
  { withHousehold = false } = {},
): Promise<{ operationId: number; rows: number; traces: Traces; emptied: string[] }> {
  const meta = { kind: 'personalData.erase', label: '', actor }
  const { operationId, result } = await core.operations.run(meta, async (tx, id) => {
    const deserted = await householdsOnlyOf(tx, await subjectsOf(tx, customerId))
    const cards = [customerId, ...(withHousehold ? deserted.map((home) => Number(home.id)) : [])]
    const emptied = withHousehold ? [] : await toTrash(tx, deserted, core.clock.now().toISOString())
    const subjects = await subjectsOfAll(tx, cards)
    await noteDue(tx, id, cards)
    await whileErasing(tx, () => eraseDocuments(tx, subjects, id))
    return { cards, emptied }
  })
  const rows = await goOn(core, operationId, result.cards)
  // Copies of documents, tables and prints that were opened or brought in may hold words of the card.
  const cleared = await core.files.empty()
  if (!cleared) core.log('traces may remain: a temporary file is held by another program')
  const gone = (await rewriteWhereDue(core)) === 'gone' && cleared
  // Not before: the window that asked shows the card until it has its answer, and would ask for it again.
  core.changes.publish({ tables: ['customer', 'change', 'operation', 'preference'], customerIds: null })
  return { operationId, rows, traces: gone ? 'gone' : 'mayRemain', emptied: result.emptied }
}

/** The bytes of documents go in small steps, then all rows in one. Answers how many rows there were. */
async function goOn(core: Core, operationId: number, cards: readonly number[]): Promise<number> {
  await dropNeedless(core)
  return core.operations.step(operationId, async (tx) => {
    const subjects = await subjectsOfAll(tx, cards)
    const groups = await groupsOf(tx, subjects)
    let rows = 0
    await whileErasing(tx, async () => {
      rows = await eraseRows(tx, subjects, groups, operationId)
      await refreshIndex(tx, groups, core.clock.today())
    })
    await forgetDue(tx, operationId)
    await noteRewrite(tx, operationId)
    return rows
  })
}

/**
 * Ends erasures that a crash or an error broke off, before anybody can see half a card; for the start. The file is
 * rewritten later (`keepRewritten`).
 */
export async function endErasures(core: Core): Promise<void> {
  for (const { operationId, cards } of await dueErasures(core.read())) await goOn(core, operationId, cards)
}

async function subjectsOfAll(tx: Tx, cards: readonly number[]): Promise<number[]> {
  const all = new Set<number>()
  for (const id of cards) for (const subject of await subjectsOf(tx, id)) all.add(subject)
  return [...all]
}

/** Puts those of the households into the trash that do not lie there; answers how they were called. */
async function toTrash(
  tx: Tx,
  households: Awaited<ReturnType<typeof householdsOnlyOf>>,
  now: string,
): Promise<string[]> {
  const living = households.filter((home) => home.deleted_at === null)
  const ids = living.map((home) => Number(home.id))
  if (ids.length > 0) await setDeleted(tx, ids, now, now)
  return living.map((home) => home.display_name)
}
