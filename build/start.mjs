import { requireLauncherNode } from './launch/node-version.mjs'

// What follows is loaded only after the check: an old Node could not even read it.
requireLauncherNode()
const { start } = await import('./launch/start.mjs')
await start(process.argv.slice(2))
