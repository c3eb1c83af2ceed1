import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

const longest = 1024 * 1024

/**
 * A log in the data folder, where a log id that a person reads out can be looked up. It holds no personal data
 * and at most two files of 1 MB. That it cannot be written (full disk) never stops the program.
 */
export function createLog(data: string): (line: string) => void {
  const file = join(data, 'tante-emma.log')
  return (line) => {
    try {
      mkdirSync(data, { recursive: true, mode: 0o700 })
      if (sizeOf(file) > longest) renameSync(file, `${file}.1`)
      appendFileSync(file, `${new Date().toISOString()} ${line.replaceAll(/[\r\n]+/g, ' ')}\n`, {
        mode: 0o600,
      })
    } catch {
      process.stderr.write(`${line}\n`)
    }
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
