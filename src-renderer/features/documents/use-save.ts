import { useRpc } from '@renderer/rpc/client'
import { saveFile } from '@renderer/rpc/files'
import { toastError } from '@renderer/shell/toast'
import { useCallback } from 'react'

/** „Speichern unter“: fetches a document and hands it to the browser or the system to be saved. */
export function useSave(id: number): () => void {
  const rpc = useRpc()
  return useCallback(() => {
    rpc.documents.content({ id }).then(saveFile).catch(toastError)
  }, [rpc, id])
}
