import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { CloudFacts } from './cloud'
import { type Mount, parseMacMounts, parseProcMounts } from './mounts'

/** What this machine tells about clouds and drives; what it does not tell is left out. */
export function cloudFacts(): CloudFacts {
  const { platform, env } = process
  return { platform, env, dropboxFolders: dropboxFolders(), mounts: mounts(platform) }
}

/** Dropbox writes down where its folders lie (https://help.dropbox.com/installs/locate-dropbox-folder). */
function dropboxFolders(): string[] {
  const { APPDATA, LOCALAPPDATA } = process.env
  const places = [APPDATA, LOCALAPPDATA].flatMap((folder) => (folder ? [join(folder, 'Dropbox')] : []))
  return [...places, join(homedir(), '.dropbox')].flatMap((place) => {
    const accounts = parseJson(readIfThere(join(place, 'info.json')))
    return Object.values(accounts).flatMap((account) =>
      typeof account?.path === 'string' ? [account.path] : [],
    )
  })
}

function mounts(platform: NodeJS.Platform): Mount[] {
  if (platform === 'linux') return parseProcMounts(readIfThere('/proc/mounts'))
  if (platform !== 'darwin') return []
  try {
    return parseMacMounts(execFileSync('/sbin/mount', { encoding: 'utf8', timeout: 1000 }))
  } catch {
    return []
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function parseJson(text: string): Record<string, { path?: unknown } | null> {
  try {
    return JSON.parse(text) as Record<string, { path?: unknown } | null>
  } catch {
    return {}
  }
}
