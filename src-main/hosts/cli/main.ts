import { requireNode } from '@main/hosts/node-version'

requireNode('npm run --silent cli -- <Prozedur> <JSON>')
// Loaded only after the check, because it loads SQLite.
const { start } = await import('./start')
process.exitCode = await start(process.argv.slice(2), import.meta.dirname)
