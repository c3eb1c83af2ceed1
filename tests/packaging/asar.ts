import { readFileSync } from 'node:fs'

interface Entry {
  files?: Record<string, Entry>
  unpacked?: boolean
}

function pathsBelow(entry: Entry, path: string): { path: string; unpacked: boolean }[] {
  if (!entry.files) return [{ path, unpacked: entry.unpacked ?? false }]
  return Object.entries(entry.files).flatMap(([name, child]) =>
    pathsBelow(child, path ? `${path}/${name}` : name),
  )
}

/**
 * The files of an asar archive, from its header: a JSON tree whose length stands at byte 12
 * (https://github.com/electron/asar, "Format").
 */
export function listAsar(file: string): { path: string; unpacked: boolean }[] {
  const bytes = readFileSync(file)
  const header = bytes.subarray(16, 16 + bytes.readUInt32LE(12)).toString('utf8')
  return pathsBelow(JSON.parse(header), '')
}
