import { existsSync, readdirSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { join } from 'node:path'

/** Where sticks and shares appear, by system. */
function mountFolders(): string[] {
  if (process.platform === 'darwin') return ['/Volumes']
  const { username } = userInfo()
  return [join('/media', username), join('/run/media', username), '/mnt']
}

/** Where a person looks for folders: home, and every mounted stick, disk or share. */
export function folderRoots(): string[] {
  return [homedir(), ...(process.platform === 'win32' ? drives() : mountFolders().flatMap(foldersIn))]
}

function drives(): string[] {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at))
  return letters.map((letter) => `${letter}:\\`).filter((drive) => existsSync(drive))
}

function foldersIn(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true })
    return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name))
  } catch {
    return []
  }
}
