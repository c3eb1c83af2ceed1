import { requireLauncherNode } from './launch/node-version.mjs'

// What follows is loaded only after the check: an old Node could not even read it.
requireLauncherNode()
const { test } = await import('./launch/test.mjs')
await test(process.argv.slice(2))
