import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { letter, letterText } from './letter'
import { type BenchApp, finish } from './open-app'

const run = promisify(execFile)
const installLine =
  'apt-get install libreoffice-writer-nogui libreoffice-base-nogui libreoffice-base-drivers python3-uno'

/**
 * How long LibreOffice, started and warm, takes to merge the same letters to the same people into one PDF;
 * milliseconds, null where it is not installed.
 */
export async function mailMerge(
  app: BenchApp,
  folder: string,
  say: (line: string) => void,
): Promise<number | null> {
  const python = await findPython()
  if (!python) {
    say(`The baseline of letters.pdf.1000 needs LibreOffice (Debian: ${installLine})`)
    return null
  }
  const source = join(folder, 'quelle')
  mkdirSync(source, { recursive: true })
  const list = await finish(app.client.letters.export({ letter, selection: { type: 'all' }, format: 'csv' }))
  const { path } = app.look(list.file.handle)
  copyFileSync(path, join(source, 'briefe.csv'))
  writeFileSync(
    join(folder, 'brief.json'),
    JSON.stringify({ subject: letter.subject, body: letterText, letters: list.letters }),
  )
  const { stdout, stderr } = await run(python, [resolve('tests/bench/mail-merge.py'), folder])
  process.stderr.write(stderr)
  return Number(stdout)
}

/** Python as the system brings it knows the office; another one may stand before it in PATH. */
const pythons = ['python3', '/usr/bin/python3']

async function findPython(): Promise<string | undefined> {
  for (const python of pythons)
    if ((await succeeds(python, '-c', 'import uno')) && (await succeeds('soffice', '--version')))
      return python
  return undefined
}

async function succeeds(program: string, ...args: string[]): Promise<boolean> {
  try {
    await run(program, args)
    return true
  } catch {
    return false
  }
}
