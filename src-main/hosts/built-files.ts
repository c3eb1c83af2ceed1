import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

const types: Record<string, string> = {
  '.bcmap': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.icc': 'application/vnd.iccprofile',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pfb': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

export type BuiltFiles = {
  /** The answer for a URL path (`/`, `/assets/index.js`), or undefined when it is not on the list. */
  serve(path: string): Promise<Response | undefined>
}

/**
 * The built renderer as a fixed list, read once: a path from outside only chooses from the list and never
 * becomes part of a file name, so there is nothing to walk out of.
 *
 * @param folder absolute path of `out/renderer`
 */
export function listBuiltFiles(folder: string): BuiltFiles {
  const list = new Map<string, { file: string; type: string }>()
  // Folder by folder: inside a packed archive Electron does not read recursively.
  const add = (inside: string, url: string) => {
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      const file = join(inside, entry.name)
      const type = types[extname(entry.name)]
      if (entry.isDirectory()) add(file, `${url}${entry.name}/`)
      else if (type) list.set(url + entry.name, { file, type })
    }
  }
  add(folder, '/')
  const index = list.get('/index.html')
  if (!index) throw new Error(`no index.html in ${folder}`)
  list.set('/', index)

  return {
    async serve(path) {
      const found = list.get(path)
      if (!found) return undefined
      return new Response(await readFile(found.file), { headers: { 'content-type': found.type } })
    },
  }
}
