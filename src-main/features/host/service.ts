import type { Folder, FolderPurpose } from '@shared/features/host/contract'
import type { FolderHandle } from '@shared/rpc/handles'
import type { Core } from '../../core'
import { fail } from '../../rpc/fail'
import {
  type FoundFolder,
  foldersIn,
  isFolderName,
  isInside,
  makeFolder,
  named,
  parentOf,
  readableRoots,
  realFolder,
} from './folders'

/** What the host offers to the page: what it is, and folders to choose from, as handles of the visit. */
export function createHostService({ ports, files }: Core) {
  const grant = (visit: string, { path, name }: FoundFolder): Folder => ({
    handle: files.grantFolder(visit, path),
    name,
    path,
  })

  function info() {
    const folderPicker = ports.pickFolder ? ('system' as const) : ('page' as const)
    return { kind: ports.kind, version: ports.version, folderPicker }
  }

  /** The system's own dialog; null when it was cancelled or there is none. */
  async function pick(visit: string, purpose: FolderPurpose) {
    const picked = await ports.pickFolder?.(purpose)
    if (!picked) return { folder: null }
    const path = realFolder(picked) ?? fail('FOLDER_UNUSABLE', { folder: picked, reason: 'unreadable' })
    return { folder: grant(visit, named(path)) }
  }

  /** One level of folders; without a folder the roots themselves. */
  function browse(visit: string, folder: FolderHandle | null) {
    const roots = readableRoots(ports.folderRoots())
    if (folder === null) return { here: null, parent: null, folders: roots.map((root) => grant(visit, root)) }
    const path = insideRoots(visit, folder, roots)
    const parent = parentOf(path, roots)
    return {
      here: grant(visit, named(path)),
      parent: parent && grant(visit, parent),
      folders: foldersIn(path, roots).map((found) => grant(visit, found)),
    }
  }

  function create(visit: string, parent: FolderHandle, name: string) {
    if (!isFolderName(name)) fail('BAD_FOLDER_NAME', { name })
    const path = insideRoots(visit, parent, readableRoots(ports.folderRoots()))
    try {
      return { folder: grant(visit, makeFolder(path, name)) }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EEXIST' || code === 'EINVAL' || code === 'ENAMETOOLONG') fail('BAD_FOLDER_NAME', { name })
      if (code === 'ENOSPC') fail('STORAGE_FULL', { place: path })
      fail('FOLDER_UNUSABLE', { folder: path, reason: code === 'ENOENT' ? 'missing' : 'readOnly' })
    }
  }

  /** The folder behind a handle, where it still is and lies inside of the roots. */
  function insideRoots(visit: string, handle: FolderHandle, roots: FoundFolder[]): string {
    const held = files.folder(visit, handle) ?? fail('NOT_FOUND', { what: 'folder' })
    const path = realFolder(held) ?? fail('FOLDER_UNUSABLE', { folder: held, reason: 'missing' })
    return isInside(path, roots) ? path : fail('NOT_FOUND', { what: 'folder' })
  }

  return { info, pick, browse, create }
}
