import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { benchFolder } from './world'

let count = 0

/** A fresh folder of this process, to be removed by the caller; those of processes that were killed go first. */
export function makeScratch(): string {
  mkdirSync(benchFolder, { recursive: true })
  removeLeftovers()
  const folder = join(benchFolder, `run-${process.pid}-${++count}`)
  mkdirSync(folder)
  return folder
}

/** Works in a fresh folder, which is gone afterwards. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = makeScratch()
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function removeLeftovers(): void {
  for (const name of readdirSync(benchFolder)) {
    const pid = /^run-(\d+)/.exec(name)?.[1]
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
