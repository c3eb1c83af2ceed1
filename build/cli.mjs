import { requireLauncherNode } from './launch/node-version.mjs'

// What follows is loaded only after the check: an old Node could not even read it.
requireLauncherNode()
const { cli } = await import('./launch/cli.mjs')
await cli(process.argv.slice(2))
