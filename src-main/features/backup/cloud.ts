import type { Cloud } from '@shared/features/backup/contract'
import type { Mount } from './mounts'

/** What decides where a folder lies, besides its path. */
export type CloudFacts = {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  /** Folders that Dropbox says it keeps (`info.json`). */
  dropboxFolders: readonly string[]
  mounts: readonly Mount[]
}

/**
 * Which service copies a folder away from this machine, or whether it lies on another one; null for a folder
 * of this machine alone. Goes by the paths that the services use, the variables and files that they leave,
 * and the table of mounted drives. A drive letter of Windows does not show whether it is a share.
 */
export function cloudOf(folder: string, facts: CloudFacts): Cloud | null {
  const path = normal(folder, facts.platform)
  if (isShare(folder)) return 'network'
  return byMarker(path, facts) ?? byName(path) ?? (isRemote(mountOf(folder, facts)) ? 'network' : null)
}

/** Forward slashes, and where case does not count, lower case. */
function normal(path: string, platform: NodeJS.Platform): string {
  const slashes = platform === 'win32' ? path.replaceAll('\\', '/') : path
  return platform === 'linux' ? slashes : slashes.toLowerCase()
}

/** `\\server\share` and `\\?\UNC\server\share`, but not `\\?\C:\` or `\\.\`. */
function isShare(path: string): boolean {
  return /^[\\/]{2}(\?[\\/]unc[\\/]|[^\\/?.])/i.test(path)
}

function byMarker(path: string, { env, dropboxFolders, platform }: CloudFacts): Cloud | undefined {
  const within = (folder: string | undefined) =>
    folder !== undefined && folder !== '' && isWithin(path, normal(folder, platform))
  if (['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial'].some((name) => within(env[name])))
    return 'onedrive'
  return dropboxFolders.some(within) ? 'dropbox' : undefined
}

/** The folders as the services call them, in a path; `OneDrive - Firma` and `Dropbox (Privat)` included. */
const names: readonly [RegExp, Cloud][] = [
  [/\/library\/cloudstorage\/onedrive/i, 'onedrive'],
  [/\/library\/cloudstorage\/dropbox/i, 'dropbox'],
  [/\/library\/cloudstorage\/googledrive/i, 'googledrive'],
  [/\/library\/mobile documents(\/|$)/i, 'icloud'],
  [/\/(icloud ?drive|com~apple~clouddocs)(\/|$)/i, 'icloud'],
  [/\/onedrive( - [^/]+)?(\/|$)/i, 'onedrive'],
  [/\/dropbox( \([^/]+\))?(\/|$)/i, 'dropbox'],
  [/\/(google ?drive( \([^/]+\))?|drivefs)(\/|$)/i, 'googledrive'],
  [/^[a-z]:\/(my drive|meine ablage|shared drives|geteilte ablagen)(\/|$)/i, 'googledrive'],
]

function byName(path: string): Cloud | undefined {
  return names.find(([name]) => name.test(path))?.[1]
}

/** The drive that a path lies on: the one mounted deepest above it. */
function mountOf(path: string, { mounts }: CloudFacts): Mount | undefined {
  return mounts
    .filter(({ point }) => isWithin(path, point))
    .sort((a, b) => b.point.length - a.point.length)[0]
}

const remoteTypes = /^(nfs\d?|cifs|smb\d?|smbfs|afpfs|webdav|davfs|ncpfs|afs|ceph|glusterfs|lustre)$/
const remoteFuse = /^fuse\.(sshfs|davfs2?|gvfsd-fuse|kio-fuse|smbnetfs|rclone|curlftpfs|s3fs)$/

function isRemote(mount: Mount | undefined): boolean {
  return mount !== undefined && (remoteTypes.test(mount.type) || remoteFuse.test(mount.type))
}

function isWithin(path: string, folder: string): boolean {
  const bare = folder.replace(/\/+$/, '')
  return path === bare || path.startsWith(`${bare}/`)
}
