import { mkdtempSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type App, createApp } from '@main/app'
import type { HostPorts } from '@main/ports/ports'
import type { ErrorOptions } from '@main/rpc/errors'
import { describeFault } from '@main/rpc/faults'
import { systemClock } from '@shared/kernel/clock'
import { fillDemo } from './demo'
import { folderRoots } from './folder-roots'
import { defaultDataFolder, locateData, rememberLocation } from './location'
import { createLog } from './log-file'
import { makeTempFolder } from './temp-folder'

export type CoreOptions = {
  kind: 'electron' | 'browser' | 'cli'
  /** Absolute path of the folder of the built main process. */
  built: string
  /** Folder that the program was started on; the usual place if left out. */
  data: string | undefined
  demo?: boolean
  access?: 'own' | 'read'
  pickFolder?: HostPorts['pickFolder']
  openPath?: HostPorts['openPath']
  secrets?: HostPorts['secrets']
  /** Told when the data went to another folder while the program runs. */
  onMoved?: (data: string) => Promise<void>
}

/**
 * The folder that the data lies in.
 *
 * @param data folder that the program was started on; the usual place if left out
 * @throws MovedDataMissing
 */
export function dataFolderOf(data: string | undefined): string {
  return locateData(baseOf(data))
}

function baseOf(data: string | undefined): string {
  return data ? resolve(data) : defaultDataFolder()
}

/** The program as a host holds it. */
export type OpenCore = {
  app: App
  /** The folder that the data lies in. */
  data: string
  errors: ErrorOptions
  /** The backup of the program's end; that it failed is logged and keeps nobody from closing. */
  backUp: () => Promise<void>
  close: () => Promise<void>
}

/**
 * Finds the data folder and opens the program on it, for any host.
 *
 * @throws StartError, MovedDataMissing
 */
export async function openCore(options: CoreOptions): Promise<OpenCore> {
  const demoFolder = options.demo ? mkdtempSync(join(tmpdir(), 'tante-emma-demo-')) : undefined
  const base = demoFolder ?? baseOf(options.data)
  const data = locateData(base)
  const log = createLog(data)
  const errors: ErrorOptions = { log, place: data }
  const app = await createApp({
    paths: { data, temp: makeTempFolder(data), worker: join(options.built, 'worker.js') },
    ports: {
      kind: options.kind,
      version: versionOf(options.built),
      ...(options.pickFolder ? { pickFolder: options.pickFolder } : {}),
      ...(options.openPath ? { openPath: options.openPath } : {}),
      ...(options.secrets ? { secrets: options.secrets } : {}),
      folderRoots,
      async rememberDataFolder(folder) {
        await rememberLocation(base, folder)
        await options.onMoved?.(folder)
      },
    },
    clock: systemClock,
    access: options.access ?? 'own',
    log,
  })
  if (demoFolder) await fillDemo(app.router, errors)
  return {
    app,
    data,
    errors,
    async backUp(): Promise<void> {
      if (demoFolder) return
      try {
        await app.closingBackup()
      } catch (error) {
        log(`the backup at the end failed: ${describeFault(error)}`)
      }
    },
    async close(): Promise<void> {
      await app.close()
      if (demoFolder) await rm(demoFolder, { recursive: true, force: true })
    },
  }
}

function versionOf(built: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(built, '../../package.json'), 'utf8'))
  if (typeof manifest !== 'object' || manifest === null || !('version' in manifest)) return ''
  return String(manifest.version)
}
