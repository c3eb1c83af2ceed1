import { useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { usePages } from '@renderer/rpc/use-pages'

const pageSize = 200

/** Who waits for what, by category, page by page. */
export function useWishes() {
  const rpc = useRpc()
  const queryKey = readKey('wishes', 'waiting', { pages: pageSize })
  const { rows, first, ...query } = usePages(
    { queryKey, pageSize, read: (page, options) => rpc.wishes.waiting(page, options) },
    (page) => page.wishes,
  )
  return { ...query, wishes: rows, total: first?.total ?? 0, untold: first?.untold ?? 0 }
}
