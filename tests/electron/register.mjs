// Starts the built Electron host under plain Node, with the stand-in for the `electron` module:
//   node --import ./tests/electron/register.mjs out/main/electron.js …
// A parent process that gave us a channel may then look inside (remote.ts).
import { registerHooks } from 'node:module'
import '../support/typescript-child.mjs'

const standIn = new URL('./stand-in.ts', import.meta.url).href

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'electron') return { url: standIn, shortCircuit: true }
    return next(specifier, context)
  },
})
await import(new URL('./remote.ts', import.meta.url).href)
