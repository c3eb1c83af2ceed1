import { toastError } from '@renderer/shell/toast'
import { useRef } from 'react'
import { useListFilter } from './list-view'
import { everyone, type Marks, nobody, toggled, withMarked } from './marks'
import { type IdsBetween, useListInput } from './use-customer-rows'

/** Marking rows of the list: one by one, a stretch between two, all of it. Nobody is marked in the trash. */
export function useMarking(total: number, idsBetween: IdsBetween) {
  const input = useListInput()
  const possible = !input.trash && total > 0
  /** Where a stretch begins, and what was marked before it. */
  const begun = useRef<{ at: number; before: Marks } | null>(null)
  const latest = useRef(0)

  const set = (marks: Marks) => useListFilter.setState({ marks })

  /** Marks everything between where the stretch begins (first `from`) and `to`, instead of the stretch before. */
  async function stretch(from: number, to: number): Promise<void> {
    if (!possible) return
    begun.current ??= { at: Math.max(0, from), before: useListFilter.getState().marks }
    const { at, before } = begun.current
    const mine = ++latest.current
    const [first, last] = [Math.min(at, to), Math.max(at, to)]
    // A pair is marked by name, as it can be made one card.
    if (first === 0 && last === total - 1 && total !== 2) return set(everyone)
    try {
      const ids = await idsBetween(first, last)
      if (latest.current === mine) set(withMarked(before, ids))
    } catch (error) {
      toastError(error)
    }
  }

  /** The next stretch begins anew. */
  function settle(): void {
    begun.current = null
    latest.current += 1
  }

  /** Marks the row there, or no more. */
  async function toggle(index: number): Promise<void> {
    settle()
    if (!possible || index < 0) return
    try {
      const [id] = await idsBetween(index, index)
      if (id !== undefined) set(toggled(useListFilter.getState().marks, id))
    } catch (error) {
      toastError(error)
    }
  }

  function all(): void {
    settle()
    // However many they are: the list may still be on its way.
    if (input.trash) return
    if (total === 2) void stretch(0, 1)
    else set(everyone)
  }

  function none(): void {
    settle()
    set(nobody)
  }

  return { stretch, settle, toggle, all, none }
}
