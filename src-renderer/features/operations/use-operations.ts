import { useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { usePages } from '@renderer/rpc/use-pages'

const pageSize = 50

/** All operations, newest first, page by page. */
export function useOperations() {
  const rpc = useRpc()
  const queryKey = readKey('operations', 'list', { pages: pageSize })
  const { rows, ...query } = usePages(
    { queryKey, pageSize, read: (page, options) => rpc.operations.list(page, options) },
    (page) => page.operations,
  )
  return { ...query, operations: rows }
}
