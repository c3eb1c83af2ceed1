// Lets a child process run the project's TypeScript as it stands:
//   node --import ./tests/support/typescript-child.mjs …
// Node strips the types by itself; this finds the files behind aliases and names without an extension.
import { existsSync, statSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)
/** @type {Record<string, string>} */
const sides = { '@shared/': 'src-shared/', '@main/': 'src-main/', '@renderer/': 'src-renderer/' }

/** @param {string} url */
function isFile(url) {
  const path = fileURLToPath(url)
  return existsSync(path) && statSync(path).isFile()
}

registerHooks({
  resolve(specifier, context, next) {
    const side = Object.keys(sides).find((name) => specifier.startsWith(name))
    const wanted = side
      ? new URL(sides[side] + specifier.slice(side.length), root)
      : specifier.startsWith('.') && context.parentURL?.startsWith('file:')
        ? new URL(specifier, context.parentURL)
        : undefined
    const found = wanted && ['', '.ts', '/index.ts'].map((end) => wanted.href + end).find(isFile)
    return found ? { url: found, shortCircuit: true } : next(specifier, context)
  },
})
