import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely } from 'kysely'
import { logSizeLimit } from './checkpoints'
import { ShopDialect } from './dialect'
import { addFunctions } from './functions'
import { migrate, refuseForeign } from './migrate'
import { refuseUnusable } from './refuse-unusable'
import type { Schema } from './schema'
import { StartError } from './start-error'

const never = () => false

/** How often a file that others still read is tried again, 50 ms apart, before it is left where it is. */
const patience = 40

/** What a reader gets: a database that cannot be written to, by type as well as by its connection. */
export type ReadDatabase = Pick<Kysely<Schema>, 'selectFrom' | 'with' | 'fn' | 'dynamic'>

/** A database inside a transaction of an operation, or a plain write that no operation logs. */
export type WriteDatabase = Kysely<Schema>

/** The open data file: one writing connection, one reading connection beside it (WAL). */
export type DataFile = {
  file: string
  read: ReadDatabase
  /** Null when the file was opened beside its owner, for reading only. */
  write: WriteDatabase | null
  /** The connection under `write` (`read` where there is none), for what Kysely has no words for. */
  raw: Database.Database
  /** Waits until everything that was asked of the file before is done. */
  idle(): Promise<void>
  close(): Promise<void>
  /**
   * Waits for what is under way and closes with no log beside the file, so that it can be moved. Answers false
   * (closed all the same) when others still read it.
   */
  closeAlone(): Promise<boolean>
}

/**
 * Opens (and creates, and migrates) the data file. Throws StartError with the file untouched when it is
 * damaged, of a newer version, or not one of this program's. A long statement of a reader ends with an error as
 * soon as it is `cancelled`.
 */
export function openDataFile(
  file: string,
  access: 'own' | 'read' = 'own',
  cancelled: () => boolean = never,
): DataFile {
  if (access === 'read') return openBeside(file, cancelled)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const raw = connect(file)
  try {
    migrate(raw, file)
    raw.pragma('journal_mode = WAL')
    raw.pragma('synchronous = FULL')
    raw.pragma('secure_delete = ON')
    // Checkpoints run on their own (checkpoints.ts): inside a commit they would hold the writer for 100 ms.
    raw.pragma('wal_autocheckpoint = 0')
    raw.pragma(`journal_size_limit = ${logSizeLimit}`)
    raw.prepare('UPDATE current_operation SET operation_id = NULL, erasing = 0').run()
  } catch (error) {
    raw.close()
    throw startError(error, file)
  }
  const reader = connect(file, { readonly: true })
  const write = kysely(raw)
  const read = kysely(reader)
  const idle = async () => {
    await settled(write)
    await settled(read)
  }
  return {
    file,
    read,
    write,
    raw,
    idle,
    async close() {
      await idle()
      await read.destroy()
      // Kysely closes a connection only if it was asked anything.
      reader.close()
      try {
        raw.pragma('wal_checkpoint(TRUNCATE)')
      } finally {
        // On a full disk the log stays beside the file, and the next start reads it.
        await write.destroy()
        raw.close()
      }
    },
    async closeAlone() {
      await idle()
      await read.destroy()
      const alone = await leaveWal(raw)
      await write.destroy()
      return alone
    },
  }
}

/** Waits until everything that was asked of a database before is done; its one connection is handed on in turn. */
async function settled(db: Kysely<Schema>): Promise<void> {
  await db.connection().execute(async () => {})
}

/** Without a log no other connection can be open, so SQLite refuses for as long as there is one. */
async function leaveWal(raw: Database.Database): Promise<boolean> {
  raw.pragma('busy_timeout = 0')
  for (let tries = 0; tries < patience; tries++) {
    try {
      raw.pragma('journal_mode = DELETE')
      return true
    } catch (error) {
      if (!(error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'))) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  return false
}

function openBeside(file: string, cancelled: () => boolean): DataFile {
  if (!existsSync(file)) throw new StartError('NOT_OURS', { file, detail: 'missing' })
  const raw = connect(file, { readonly: true, cancelled })
  try {
    refuseForeign(raw, file)
  } catch (error) {
    raw.close()
    throw startError(error, file)
  }
  const read = kysely(raw)
  const close = () => read.destroy()
  const idle = () => settled(read)
  return { file, read, write: null, raw, idle, close, closeAlone: () => close().then(() => false) }
}

function connect(file: string, { readonly = false, cancelled = never } = {}): Database.Database {
  try {
    if (!readonly) refuseUnusable(file)
    const db = new Database(file, { readonly, timeout: 5000 })
    db.pragma('foreign_keys = ON')
    db.pragma('temp_store = MEMORY')
    db.pragma('cache_size = -32000')
    addFunctions(db, cancelled)
    return db
  } catch (error) {
    throw startError(error, file)
  }
}

function startError(error: unknown, file: string): unknown {
  if (error instanceof StartError || !(error instanceof Database.SqliteError)) return error
  const detail = error.message
  if (error.code === 'SQLITE_NOTADB') return new StartError('NOT_OURS', { file, detail }, error)
  if (error.code.startsWith('SQLITE_CORRUPT')) return new StartError('DAMAGED', { file, detail }, error)
  if (error.code.startsWith('SQLITE_BUSY')) return new StartError('IN_USE', { file, detail }, error)
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|IOERR|FULL)/.test(error.code))
    return new StartError('UNWRITABLE', { file, detail }, error)
  return error
}

function kysely(database: Database.Database): Kysely<Schema> {
  return new Kysely<Schema>({ dialect: new ShopDialect(database) })
}
