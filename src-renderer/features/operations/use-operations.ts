import { useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { usePages } from '@renderer/rpc/use-pages'

const pageSize = 50

/** Of whom and of what; null for all. */
export type OperationFilter = { actor: string | null; area: string | null }

/** Operations, newest first, page by page: all, or those of one person or one part of the program. */
export function useOperations({ actor, area }: OperationFilter) {
  const rpc = useRpc()
  const only = { ...(actor !== null && { actor }), ...(area !== null && { area }) }
  const queryKey = readKey('operations', 'list', { pages: pageSize, ...only })
  const { rows, ...query } = usePages(
    { queryKey, pageSize, read: (page, options) => rpc.operations.list({ ...page, ...only }, options) },
    (page) => page.operations,
  )
  return { ...query, operations: rows }
}
