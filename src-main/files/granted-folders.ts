import type { FolderHandle } from '@shared/rpc/handles'
import { newHandle } from './handles'

/** Which folders a visit may name, by handle. The same folder keeps its handle within a visit. */
export function createGrantedFolders() {
  const byHandle = new Map<FolderHandle, { visit: string; path: string }>()
  const byPath = new Map<string, FolderHandle>()

  function grant(visit: string, path: string): FolderHandle {
    const key = `${visit}\0${path}`
    const handle = byPath.get(key) ?? newHandle('d_')
    byPath.set(key, handle)
    byHandle.set(handle, { visit, path })
    return handle
  }

  function folder(visit: string, handle: FolderHandle): string | undefined {
    const granted = byHandle.get(handle)
    return granted?.visit === visit ? granted.path : undefined
  }

  function forgetAll(): void {
    byHandle.clear()
    byPath.clear()
  }

  return { grant, folder, forgetAll }
}
