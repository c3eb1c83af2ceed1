import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { missingOptionals } from './launch/complete-lock.mjs'
import { root } from './launch/paths.mjs'

// To be run after `npm install` has written a lockfile that `npm ci` refuses.
const file = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const missing = missingOptionals(lock.packages)
const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'))
if (Object.keys(missing).length > 0) {
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`)
}
process.stdout.write(`${Object.keys(missing).length} optional packages added to the lockfile\n`)
