import { requireNode } from '@main/hosts/node-version'

requireNode('npm start')
// Loaded only after the check, because it loads SQLite.
const { start } = await import('./start')
await start(process.argv.slice(2), import.meta.dirname)
