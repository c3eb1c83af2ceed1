import { lstatSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'

/** A folder with its path free of links. */
export type FoundFolder = { path: string; name: string }

/** The roots that exist and can be read, each once. */
export function readableRoots(roots: string[]): FoundFolder[] {
  const paths = new Set(roots.flatMap((root) => realFolder(root) ?? []))
  return [...paths].map(named)
}

/** Whether a real path is one of the roots or lies under one. */
export function isInside(path: string, roots: FoundFolder[]): boolean {
  return roots.some((root) => path === root.path || path.startsWith(withSeparator(root.path)))
}

/** The folder above, unless that is outside of the roots. */
export function parentOf(path: string, roots: FoundFolder[]): FoundFolder | null {
  const parent = dirname(path)
  return parent !== path && isInside(parent, roots) ? named(parent) : null
}

/**
 * The folders in a folder, in German order: hidden ones, unreadable ones and links that lead out of the roots
 * are left out.
 * @throws the system's error when the folder itself cannot be read
 */
export function foldersIn(path: string, roots: FoundFolder[]): FoundFolder[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !isHidden(entry.name) && (entry.isDirectory() || entry.isSymbolicLink()))
    .flatMap((entry) => {
      const real = realFolder(join(path, entry.name))
      return real && isInside(real, roots) ? [{ path: real, name: entry.name }] : []
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'de', { numeric: true }))
}

/** The folder without links, or undefined when it is none, is gone or cannot be opened. */
export function realFolder(path: string): string | undefined {
  try {
    const real = realpathSync(path)
    readdirSync(real)
    return real
  } catch {
    // What cannot be opened is no place to choose.
    return undefined
  }
}

/**
 * Makes a folder, or takes the one of that name.
 * @throws the system's error where nothing may be written
 */
export function makeFolder(parent: string, name: string): FoundFolder {
  const path = join(parent, name)
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) mkdirSync(path)
  if (lstatSync(path).isSymbolicLink()) throw Object.assign(new Error('a link'), { code: 'EEXIST' })
  return named(path)
}

// The names that Windows keeps for devices, and the signs it forbids, are refused everywhere: sticks travel.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u001f<>:"/\\|?*]/

/** Whether a name can be a folder's on every system, and is not hidden. */
export function isFolderName(name: string): boolean {
  return !forbidden.test(name) && !reserved.test(name) && !name.startsWith('.') && !/[. ]$/.test(name)
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('$') || name === 'System Volume Information'
}

/** A folder under the last part of its path. */
export function named(path: string): FoundFolder {
  return { path, name: basename(path) || path }
}

function withSeparator(path: string): string {
  return path.endsWith(sep) ? path : path + sep
}
