import { useRpc } from '@renderer/rpc/client'
import { useRead } from '@renderer/rpc/reads'
import { toastError } from '@renderer/shell/toast'
import type { Folder, FolderPurpose } from '@shared/features/host/contract'
import { type ReactNode, useState } from 'react'
import { FolderDialog } from './FolderDialog'

type Asking = { purpose: FolderPurpose; answer: (folder: Folder | null) => void }

/**
 * Lets the user pick a folder: in the system's own dialog, or in one of ours where the host has none. `pick`
 * resolves to null when it was cancelled; `dialog` must stand somewhere on the page.
 */
export function useFolderPicker(): {
  pick: (purpose: FolderPurpose) => Promise<Folder | null>
  dialog: ReactNode
} {
  const rpc = useRpc()
  const host = useRead('host', 'info', undefined)
  const [asking, setAsking] = useState<Asking | null>(null)

  const pick = async (purpose: FolderPurpose) => {
    try {
      const kind = host.data?.folderPicker ?? (await rpc.host.info()).folderPicker
      if (kind === 'system') return (await rpc.host.pickFolder({ purpose })).folder
      return await new Promise<Folder | null>((answer) => setAsking({ purpose, answer }))
    } catch (error) {
      toastError(error)
      return null
    }
  }
  const dialog = asking && (
    <FolderDialog
      purpose={asking.purpose}
      onClose={(folder) => {
        setAsking(null)
        asking.answer(folder)
      }}
    />
  )
  return { pick, dialog }
}
