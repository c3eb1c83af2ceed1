import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type App, createApp, dataFileName } from '@main/app'
import type { HostPorts } from '@main/ports/ports'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import type { Contract } from '@shared/contract'
import { type Clock, fixedClock } from '@shared/kernel/clock'
import type { LongEvent } from '@shared/rpc/base'
import { layMigratedFile } from './migrated-file'

/** Calls the whole contract. */
export type TestClient = ContractRouterClient<Contract>
export type TestApp = {
  app: App
  /** The folder of its own. */
  root: string
  client: TestClient
  clientFor: (actor: string, visit?: string) => TestClient
  setNow: (iso: string) => void
  close: () => Promise<void>
}

/**
 * The real program on a real file in a folder of its own; `again` closes and opens it on the same folder.
 * The clock stands at 22 November 2026, 17:02 in Berlin, until a test moves it.
 */
export async function openTestApp(
  options: { folder?: string; now?: string; ports?: Partial<HostPorts> } = {},
): Promise<TestApp> {
  const root = options.folder ?? mkdtempSync(join(tmpdir(), 'tante-emma-test-'))
  let now = options.now ?? '2026-11-22T16:02:00.000Z'
  const clock: Clock = {
    now: () => new Date(now),
    today: () => fixedClock(now).today(),
    timeZone: 'Europe/Berlin',
  }
  const data = join(root, 'data')
  await layMigratedFile(join(data, dataFileName))
  const app = await createApp({
    paths: { data, temp: join(root, 'temp'), worker: resolve('out/main/worker.js') },
    ports: {
      kind: 'test',
      version: '0.0.0',
      folderRoots: () => [root],
      rememberDataFolder: async () => {},
      ...options.ports,
    },
    clock,
  })
  const clientFor = (actor: string, visit = 'test'): TestClient =>
    createRouterClient(app.router, { context: { actor, visit } })
  return {
    app,
    root,
    client: clientFor('MK'),
    clientFor,
    setNow(iso: string) {
      now = iso
    },
    async close() {
      await app.close()
      if (!options.folder) rmSync(root, { recursive: true, force: true })
    },
  }
}

/** Runs a long procedure to its end; `onEvent` sees every event on the way. */
export async function finish<T>(
  events: Promise<AsyncIterable<LongEvent<T>>>,
  onEvent?: (event: LongEvent<T>) => void,
): Promise<T> {
  let result: { value: T } | undefined
  for await (const event of await events) {
    onEvent?.(event)
    if (event.type === 'result') result = { value: event.result }
  }
  if (!result) throw new Error('ended without a result')
  return result.value
}
