import { join } from 'node:path'
import type { Core } from './core'
import { createChanges } from './db/changes'
import { keepCheckpoints } from './db/checkpoints'
import { createHolder } from './db/holder'
import { createOperations } from './db/operate'
import { ownFolder } from './db/owned-folder'
import { undoUnfinished } from './db/recover'
import { recoverExchange } from './db/recover-exchange'
import { StartError } from './db/start-error'
import { createUndo, type Undo } from './db/undo'
import { closingBackup } from './features/backup'
import { indexedTables, keepIndexOfToday, refreshIndex } from './features/customers'
import { keepDocumentsClean } from './features/documents'
import { keepSuspectsFresh } from './features/duplicates'
import { doubtInterrupted, undoMessage } from './features/emails'
import { undoField } from './features/fields'
import { takeWayIn } from './features/lock'
import { undoAccount, undoLedgerEntry } from './features/loyalty'
import { endErasures, keepRewritten } from './features/privacy'
import { undoPurchase } from './features/purchases'
import { undoFieldValue, undoOwned } from './features/things'
import { createFileDesk } from './files/file-desk'
import { createPool } from './jobs/pool'
import { createRightOfWay } from './jobs/right-of-way'
import type { AppOptions } from './ports/ports'
import { fail } from './rpc/fail'
import { createRouter } from './rpc/router'

export const dataFileName = 'tante-emma.sqlite'

/** The opened program. */
export type App = Awaited<ReturnType<typeof createApp>>

/**
 * The program without a host: takes the data folder, opens the data file, takes back what a crash left half
 * done, and offers every procedure of the contract. Throws StartError, with the file untouched, when the
 * folder is owned by another program or the file cannot be used.
 */
export async function createApp({ paths, ports, clock, access = 'own', log = () => {} }: AppOptions) {
  const file = join(paths.data, dataFileName)
  const lock = access === 'own' ? ownFolder(paths.data) : null
  if (lock && 'inUse' in lock) throw new StartError('IN_USE', { file, detail: 'the data folder is locked' })
  try {
    if (lock) recoverExchange(file)
    const refuse = {
      readOnly: () => fail('READ_ONLY', { owner: '' }),
      closed: () => fail('CLOSED_FOR_CHANGE'),
      busy: () => fail('STILL_BUSY'),
    }
    const holder = createHolder(file, access, refuse, (operation) => undo.isHalted(operation))
    const changes = createChanges()
    const pool = createPool(paths.worker)
    // A worker of its own: long work that waits for a checkpoint may hold all the others.
    const filePool = createPool(paths.worker, 1)
    const checkpoints =
      access === 'own' ? keepCheckpoints({ file: holder.file, changes, pool: filePool, log }) : null
    const rightOfWay = createRightOfWay()
    const operations = createOperations({
      database: holder.write,
      clock,
      changes,
      room: async () => {
        await checkpoints?.room()
        await rightOfWay.given()
      },
      indexedTables,
      afterStep: (tx, ids) => refreshIndex(tx, ids, clock.today()),
    })
    const undo: Undo = createUndo({
      database: holder.write,
      operations,
      clock,
      changes,
      ownWays: {
        purchase: undoPurchase(clock),
        points_entry: undoLedgerEntry(clock),
        account: undoAccount,
        entry: undoOwned('entry'),
        thing: undoOwned('thing'),
        field: undoField(clock),
        field_value: undoFieldValue,
        email_message: undoMessage,
      },
      cardTables: indexedTables,
    })
    const files = createFileDesk({ folder: paths.temp, clock })
    const core: Core = {
      clock,
      paths,
      ports,
      files,
      changes,
      operations,
      undo,
      pool,
      filePool,
      rightOfWay,
      access,
      dataFile: holder.file,
      read: holder.read,
      write: holder.write,
      exchange: holder.exchange,
      takeFolder: (folder) => lock?.take(folder),
      log,
    }
    if (access === 'own') {
      const taken = await undoUnfinished(holder.write(), undo)
      if (taken > 0) log(`${taken} unfinished operations were taken back`)
    }
    if (access === 'own') await endErasures(core)
    if (access === 'own') await doubtInterrupted(core)
    const rpc = createRouter(core)
    await rpc.lock.asLeft(access === 'own' && takeWayIn(paths.data))
    const documents = access === 'own' ? keepDocumentsClean(core) : null
    const rewritten = access === 'own' ? keepRewritten(core) : null
    const index = access === 'own' ? keepIndexOfToday(core) : null
    const suspects = access === 'own' ? keepSuspectsFresh(core, rpc.scan) : null
    return {
      ...rpc,
      core,
      files,
      busy: () => pool.running() > 0 || undo.underWay(),
      /** Makes the backup of the program's end; rejects with the errors of `backup.create`. */
      closingBackup: () => closingBackup(core),
      /** Brings derived rows that a day has passed over in line, as a timer does each minute; resolves when it is done. */
      indexOfToday: async () => index?.refresh(),
      /** Compares cards that were changed anew, as it is done by itself a little later; resolves when it is done. */
      suspectsFresh: async () => suspects?.refresh(),
      /** Resolves when what documents left behind is overwritten. */
      documentsClean: async () => documents?.idle(),
      /** Resolves when the rewrite that an erasure left to this start was tried. */
      rewriteTried: async () => rewritten?.idle(),
      async close(): Promise<void> {
        checkpoints?.stop()
        await suspects?.stop()
        await index?.stop()
        await documents?.stop()
        await rewritten?.stop()
        await rpc.lock.noted()
        await pool.close()
        await filePool.close()
        try {
          await holder.close()
        } finally {
          await files.clear().finally(() => lock?.release())
        }
      },
    }
  } catch (error) {
    lock?.release()
    throw error
  }
}
