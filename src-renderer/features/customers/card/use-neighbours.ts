import { useRpc } from '@renderer/rpc/client'
import { navigate } from '@renderer/shell/location'
import { toastError } from '@renderer/shell/toast'
import { useEffect } from 'react'
import { useListFilter } from '../list/list-view'
import { useListInput } from '../list/use-customer-rows'

/**
 * From the open card to the one before (-1) or behind it (1) in the list as it is shown, without going back
 * there; the list follows. A card that is not in the list, or at its end, stays open.
 */
export function useNeighbours(id: number): (step: -1 | 1) => Promise<void> {
  const rpc = useRpc()
  const input = useListInput()

  /** Mostly the card is the row that the keys stand on; only otherwise its place is counted. */
  async function placeOf(): Promise<number | null> {
    const { active } = useListFilter.getState()
    const [row] = active < 0 ? [] : await rpc.customers.ids({ ...input, offset: active, limit: 1 })
    return row === id ? active : rpc.customers.position({ ...input, id })
  }

  return async (step) => {
    try {
      const place = await placeOf()
      if (place === null || place + step < 0) return
      const [next] = await rpc.customers.ids({ ...input, offset: place + step, limit: 1 })
      if (next === undefined || !(await navigate(`/customers/${next}`))) return
      useListFilter.setState({ active: place + step })
    } catch (error) {
      toastError(error)
    }
  }
}

/** Alt with an arrow up or down leafs through the cards. */
export function useLeafKeys(leaf: (step: -1 | 1) => Promise<void>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
      const plainAlt = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
      if (step === null || !plainAlt || event.defaultPrevented) return
      if (document.querySelector('[role="dialog"]')) return
      event.preventDefault()
      void leaf(step)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [leaf])
}
