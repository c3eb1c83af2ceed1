import { useRpc } from '@renderer/rpc/client'
import { useEffect, useRef } from 'react'
import type { useBrowse } from './use-browse'
import { useListInput } from './use-customer-rows'

/** Lets the list go to the open card, however that was opened: over the search, or leafing from another one. */
export function useFollowOpen(openId: number | null, browse: ReturnType<typeof useBrowse>): void {
  const rpc = useRpc()
  const input = useListInput()
  const latest = useRef({ input, browse })
  latest.current = { input, browse }
  useEffect(() => {
    const { rowOf, active } = latest.current.browse
    if (openId === null) return
    if (rowOf(active)?.id === openId) {
      latest.current.browse.goTo(active)
      return
    }
    let gone = false
    const follow = async () => {
      const { sort, ownField } = latest.current.input
      // No index holds the place of a card in these orders.
      if (sort === 'points' || sort === 'lastPurchase' || ownField !== undefined) return
      const position = await rpc.customers.position({ ...latest.current.input, id: openId })
      if (!gone && position !== null) latest.current.browse.goTo(position)
    }
    // Where it cannot be told, the list stays as it is.
    void follow().catch(() => {})
    return () => {
      gone = true
    }
  }, [rpc, openId])
}
