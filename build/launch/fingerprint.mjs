import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const TEST = /\.test\.tsx?$/

/** @param {string} folder @param {string} path @returns {string[]} the files below, without tests */
function filesBelow(folder, path) {
  const full = join(folder, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full).flatMap((name) => (TEST.test(name) ? [] : filesBelow(folder, `${path}/${name}`)))
}

/**
 * A short text that changes whenever a source file is added, removed or written. Looks at names, sizes and
 * times only, so that it stays cheap.
 *
 * @param {string} folder the project's folder
 * @param {string[]} sources files and folders in it; missing ones count as empty
 */
export function fingerprint(folder, sources) {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => filesBelow(folder, source)).sort()) {
    const { size, mtimeMs } = statSync(join(folder, path))
    hash.update(`${path}\t${size}\t${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
