import { requireLauncherNode } from './launch/node-version.mjs'

// What follows is loaded only after the check: an old Node could not even read it.
requireLauncherNode()
const { bench } = await import('./launch/bench.mjs')
await bench(process.argv.slice(2))
