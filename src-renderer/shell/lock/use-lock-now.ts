import { useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { toastError } from '../toast'

/** „Jetzt sperren“. */
export function useLockNow(): () => void {
  const rpc = useRpc()
  const queries = useQueryClient()
  return useCallback(() => {
    rpc.lock.close().then((state) => queries.setQueryData(readKey('lock', 'state'), state), toastError)
  }, [rpc, queries])
}
