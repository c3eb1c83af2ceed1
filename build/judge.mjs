import { requireLauncherNode } from './launch/node-version.mjs'

// What follows is loaded only after the check: an old Node could not even read it.
requireLauncherNode()
const { judge } = await import('./launch/judge.mjs')
await judge(process.argv.slice(2))
