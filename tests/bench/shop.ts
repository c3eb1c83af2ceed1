import { constants, copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createApp, dataFileName } from '@main/app'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import type { Contract } from '@shared/contract'
import type { Clock } from '@shared/kernel/clock'
import Database from 'better-sqlite3'
import { benchFolder, worldDay, worldFile, worldNow } from './world'

export type Shop = {
  /** Calls the program in-process, with validation and without a transport. */
  client: ContractRouterClient<Contract>
  /** A second connection to the same file, for the baselines. */
  raw: Database.Database
  close(): Promise<void>
}

/** The program on a copy of the large shop. */
export async function openShop(say: (line: string) => void): Promise<Shop> {
  removeLeftovers()
  const world = await worldFile(say)
  const folder = join(benchFolder, `run-${process.pid}`)
  const data = join(folder, 'data')
  mkdirSync(data, { recursive: true })
  const file = join(data, dataFileName)
  copyFileSync(world, file, constants.COPYFILE_FICLONE)
  const clock: Clock = { now: () => new Date(worldNow), today: () => worldDay }
  const app = await createApp({
    paths: { data, temp: join(folder, 'temp'), worker: resolve('out/main/worker.js') },
    ports: { kind: 'test', version: '0.0.0', folderRoots: () => [], rememberDataFolder: async () => {} },
    clock,
    log: say,
  })
  const raw = new Database(file, { timeout: 5000 })
  for (const pragma of [
    'foreign_keys = ON',
    'temp_store = MEMORY',
    'synchronous = FULL',
    'secure_delete = ON',
  ])
    raw.pragma(pragma)
  raw.pragma('cache_size = -32000')
  raw.pragma('wal_autocheckpoint = 0')
  return {
    client: createRouterClient(app.router, { context: { actor: 'MK', visit: 'bench' } }),
    raw,
    async close() {
      raw.close()
      await app.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Copies of runs that were killed. */
function removeLeftovers(): void {
  mkdirSync(benchFolder, { recursive: true })
  for (const name of readdirSync(benchFolder)) {
    const pid = /^run-(\d+)$/.exec(name)?.[1]
    if (pid && !isRunning(Number(pid))) rmSync(join(benchFolder, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** `count` ids of a query with one column, drawn with repetition and always the same ones. */
export function draw({ raw }: Pick<Shop, 'raw'>, query: string, count: number): number[] {
  const ids = raw.prepare<[], number>(query).pluck().all()
  let state = 1948
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return ids[Math.floor((state / 2 ** 32) * ids.length)] ?? 0
  })
}
