import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { FileDesk } from '@main/files/desk'
import { texts } from '@shared/texts'
import { BadCall, type CliCall } from './arguments'

/**
 * The input with handles in place of `{"$file":"name"}` and `{"$folder":"name"}`.
 *
 * @throws BadCall when a name was not given, or a file or folder is not there
 */
export async function bringIn(
  input: unknown,
  { files, folders }: Pick<CliCall, 'files' | 'folders'>,
  visit: string,
  desk: FileDesk,
): Promise<unknown> {
  const fileHandles = new Map<string, string>()
  for (const [name, path] of files) fileHandles.set(name, await bringFile(desk, visit, path))
  const folderHandles = new Map<string, string>()
  for (const [name, path] of folders) folderHandles.set(name, await grantFolder(desk, visit, path))
  return filled(input, { $file: fileHandles, $folder: folderHandles })
}

async function bringFile(desk: FileDesk, visit: string, path: string): Promise<string> {
  try {
    return await desk.bring(visit, path)
  } catch {
    throw new BadCall(texts().host.cli.noSuchFile(path))
  }
}

async function grantFolder(desk: FileDesk, visit: string, path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isDirectory()) throw new BadCall(texts().host.cli.noSuchFolder(path))
  return desk.grantFolder(visit, resolve(path))
}

function filled(value: unknown, handles: Record<string, Map<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((item) => filled(item, handles))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const [key, name] = entries[0] ?? []
  const named = entries.length === 1 && key !== undefined ? handles[key] : undefined
  if (named) {
    const handle = named.get(String(name))
    if (handle === undefined) throw new BadCall(texts().host.cli.notBrought(String(name)))
    return handle
  }
  return Object.fromEntries(entries.map(([field, content]) => [field, filled(content, handles)]))
}
