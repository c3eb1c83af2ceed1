import type { Clock } from '@shared/kernel/clock'
import type { Changes } from './db/changes'
import type { Holder } from './db/holder'
import type { ReadDatabase, WriteDatabase } from './db/open'
import type { Operations } from './db/operate'
import type { TakenFolder } from './db/owned-folder'
import type { Undo } from './db/undo'
import type { FileDesk } from './files/desk'
import type { Pool } from './jobs/pool'
import type { RightOfWay } from './jobs/right-of-way'
import type { AppPaths, HostPorts } from './ports/ports'

/**
 * What every feature stands on. The databases are asked for at each use, because a restore or a move puts
 * another file under the running program.
 */
export type Core = {
  clock: Clock
  paths: AppPaths
  ports: HostPorts
  files: FileDesk
  changes: Changes
  operations: Operations
  undo: Undo
  pool: Pool
  /** A worker for what keeps the file in order; nothing that runs there ever waits for the writer. */
  filePool: Pool
  rightOfWay: RightOfWay
  /** `read` beside the program that owns the file. */
  access: 'own' | 'read'
  /** Path of the data file. */
  dataFile: () => string
  read: () => ReadDatabase
  /** Throws ORPC error READ_ONLY when the file was opened beside its owner. */
  write: () => WriteDatabase
  /** Closes the data file, lets other files take its place, and goes on with what is there then. */
  exchange: Holder['exchange']
  /** Takes the folder that the data move to; undefined while another program owns it. */
  takeFolder: (folder: string) => TakenFolder | undefined
  log: (line: string) => void
}
