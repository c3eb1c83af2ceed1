import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { StartError } from '@main/db/start-error'

const name = 'temp'

/**
 * A folder of this run for incoming and produced files, beside the data, so that the same disk and the same
 * protection hold for both. It carries the number of the process: what a killed run left behind is removed.
 *
 * @param data absolute path of the data folder
 * @throws StartError UNWRITABLE
 */
export function makeTempFolder(data: string): string {
  const all = join(data, name)
  try {
    mkdirSync(all, { recursive: true, mode: 0o700 })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    throw new StartError('UNWRITABLE', { file: data, detail }, error)
  }
  for (const run of readdirSync(all)) {
    if (!isAlive(Number.parseInt(run, 10))) rmSync(join(all, run), { recursive: true, force: true })
  }
  return join(all, `${process.pid}-${randomBytes(8).toString('hex')}`)
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
