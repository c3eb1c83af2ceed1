import type { FolderPurpose } from '@shared/features/host/contract'
import type { Clock } from '@shared/kernel/clock'

/** Where passwords lie, by name: never in the data file, and so in no backup. */
export type SecretStore = {
  /** `session`: in memory, gone with the end of the run. */
  kind: 'keychain' | 'session'
  get: (name: string) => Promise<string | null>
  /** Null forgets it. */
  set: (name: string, secret: string | null) => Promise<void>
}

/** What a host must supply; everything else of the program is the same everywhere. */
export type HostPorts = {
  kind: 'electron' | 'browser' | 'cli' | 'test'
  version: string
  /** Opens the system's folder dialog and resolves to an absolute path, null when cancelled; absent where there is none. */
  pickFolder?: (purpose: FolderPurpose) => Promise<string | null>
  /** Absolute folders at which the in-page folder browser begins (home, mounted media). */
  folderRoots: () => string[]
  /**
   * Opens a file in the system's own program for it; resolves to whether there is one. Absent where the page shows
   * files itself.
   */
  openPath?: (path: string) => Promise<boolean>
  /** Where LibreOffice's program lies, undefined where it is not installed; absent: its usual places are looked at. */
  findOffice?: () => string | undefined
  /** Remembers where the data lies from now on (after a move). */
  rememberDataFolder: (folder: string) => Promise<void>
  /** The system's keychain; absent where the host has none, and secrets last until the end of the run. */
  secrets?: SecretStore
  /** How long a mail server may be silent, in ms; 60 s if left out. */
  mailPatienceMs?: number
}

export type AppPaths = {
  /** Folder of the data file, its lock and what is kept aside; private to the user (0700). */
  data: string
  /** Folder for incoming and produced files of this run; emptied at the end. */
  temp: string
  /** The bundled worker (`out/main/worker.js`). */
  worker: string
}

export type AppOptions = {
  paths: AppPaths
  ports: HostPorts
  clock: Clock
  /** `read` opens beside the owner for reading only. */
  access?: 'own' | 'read'
  /** One line per noteworthy event; never personal data. */
  log?: (line: string) => void
}
