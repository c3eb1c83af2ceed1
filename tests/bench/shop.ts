import { constants, copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { dataFileName } from '@main/app'
import Database from 'better-sqlite3'
import { type BenchApp, openApp } from './open-app'
import { makeScratch } from './scratch'
import { worldFile } from './world'

export type Shop = BenchApp & {
  /** A second connection to the same file, for the baselines. */
  raw: Database.Database
}

/** The program on a copy of the large shop. */
export async function openShop(say: (line: string) => void): Promise<Shop> {
  const world = await worldFile(say)
  const folder = makeScratch()
  const data = join(folder, 'data')
  mkdirSync(data, { recursive: true })
  const file = join(data, dataFileName)
  copyFileSync(world, file, constants.COPYFILE_FICLONE)
  const app = await openApp(folder, say)
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
    ...app,
    raw,
    async close() {
      raw.close()
      await app.close()
      rmSync(folder, { recursive: true, force: true })
    },
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
