import { join, resolve } from 'node:path'
import { createApp } from '@main/app'
import type { FileDesk, HeldFile } from '@main/files/desk'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import type { Contract } from '@shared/contract'
import type { Clock } from '@shared/kernel/clock'
import type { LongEvent } from '@shared/rpc/base'
import type { FileHandle } from '@shared/rpc/handles'
import { worldDay, worldNow } from './world'

export type BenchApp = {
  /** Calls the program in-process, with validation and without a transport. */
  client: ContractRouterClient<Contract>
  /** Brings files in, as the visit that `client` calls as. */
  bring(path: string): ReturnType<FileDesk['bring']>
  /** A file that was brought in or produced. */
  look(handle: FileHandle): HeldFile
  /** Gives out a folder as if it had been picked. */
  pick(path: string): ReturnType<FileDesk['grantFolder']>
  close(): Promise<void>
}

/** Opens the program on a folder, whose data lie in `data`; without any it begins with an empty shop. */
export async function openApp(folder: string, say: (line: string) => void): Promise<BenchApp> {
  const clock: Clock = { now: () => new Date(worldNow), today: () => worldDay }
  const app = await createApp({
    paths: { data: join(folder, 'data'), temp: join(folder, 'temp'), worker: resolve('out/main/worker.js') },
    ports: { kind: 'test', version: '0.0.0', folderRoots: () => [], rememberDataFolder: async () => {} },
    clock,
    log: say,
  })
  const visit = 'bench'
  return {
    client: createRouterClient(app.router, { context: { actor: 'MK', visit } }),
    bring: (path) => app.files.bring(visit, path),
    look(handle) {
      const file = app.files.look(visit, handle)
      if (!file) throw new Error('the file is gone')
      return file
    },
    pick: (path) => app.files.grantFolder(visit, path),
    close: app.close,
  }
}

/** Runs a long procedure to its end. */
export async function finish<T>(events: Promise<AsyncIterable<LongEvent<T>>>): Promise<T> {
  let result: { value: T } | undefined
  for await (const event of await events) if (event.type === 'result') result = { value: event.result }
  if (!result) throw new Error('ended without a result')
  return result.value
}
