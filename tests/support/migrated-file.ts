import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openDataFile } from '@main/db/open'

let model: Promise<string> | undefined

/**
 * Lays an empty data file of the latest version at `file`, unless one is there: all migrations together take longer
 * than most tests, and are the same each time. They run once a process, and in their own tests.
 */
export async function layMigratedFile(file: string): Promise<void> {
  if (existsSync(file)) return
  model ??= makeModel()
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  copyFileSync(await model, file)
}

async function makeModel(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tante-emma-model-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'model.sqlite')
  await openDataFile(file).closeAlone()
  return file
}
