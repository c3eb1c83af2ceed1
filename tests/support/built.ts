import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** Absolute path of a file of the build (`main/cli.js`); a clear error where the build is missing. */
export function built(path: string): string {
  const file = resolve(root, 'out', path)
  if (!existsSync(file)) throw new Error(`out/${path} is missing: run \`npm run build\` first`)
  return file
}
