import { useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { usePages } from '@renderer/rpc/use-pages'

const pageSize = 100

/** Documents over their time, the longest overdue first, page by page. */
export function useOverdue() {
  const rpc = useRpc()
  const queryKey = readKey('documents', 'overdue', { pages: pageSize })
  const { rows, first, ...query } = usePages(
    { queryKey, pageSize, read: (page, options) => rpc.documents.overdue(page, options) },
    (page) => page.documents,
  )
  return { ...query, documents: rows, total: first?.total ?? 0 }
}
