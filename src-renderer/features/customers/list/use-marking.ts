import { useRpc } from '@renderer/rpc/client'
import { toastError } from '@renderer/shell/toast'
import type { CustomerRow } from '@shared/features/customers/contract'
import { idsLimit } from '@shared/features/customers/contract'
import { useRef } from 'react'
import { useListFilter } from './list-view'
import { everyone, type Marks, nobody, toggled, withMarked } from './marks'
import { useListInput } from './use-customer-rows'

type Row = (index: number) => CustomerRow | undefined

/** Marking rows of the list: one by one, a stretch between two, all of it. Nobody is marked in the trash. */
export function useMarking(total: number, rowOf: Row) {
  const rpc = useRpc()
  const input = useListInput()
  const possible = !input.trash && total > 0
  /** Where a stretch begins, and what was marked before it. */
  const begun = useRef<{ at: number; before: Marks } | null>(null)
  const latest = useRef(0)

  const set = (marks: Marks) => useListFilter.setState({ marks })

  /** The ids of a stretch; of rows that are not here they are asked for. */
  async function idsBetween(from: number, to: number): Promise<number[]> {
    const indexes = Array.from({ length: Math.min(to - from + 1, 200) }, (_, n) => from + n)
    const here = indexes.flatMap((index) => rowOf(index)?.id ?? [])
    if (here.length === to - from + 1) return here
    const ids: number[] = []
    for (let offset = from; offset <= to; offset += idsLimit)
      ids.push(...(await rpc.customers.ids({ ...input, offset, limit: Math.min(idsLimit, to - offset + 1) })))
    return ids
  }

  /** Marks everything between where the stretch begins (first `from`) and `to`, instead of the stretch before. */
  async function stretch(from: number, to: number): Promise<void> {
    if (!possible) return
    begun.current ??= { at: Math.max(0, from), before: useListFilter.getState().marks }
    const { at, before } = begun.current
    const mine = ++latest.current
    const [first, last] = [Math.min(at, to), Math.max(at, to)]
    if (first === 0 && last === total - 1) return set(everyone)
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

  function toggle(index: number): void {
    const row = rowOf(index)
    settle()
    if (possible && row) set(toggled(useListFilter.getState().marks, row.id))
  }

  function all(): void {
    settle()
    // However many they are: the list may still be on its way.
    if (!input.trash) set(everyone)
  }

  function none(): void {
    settle()
    set(nobody)
  }

  return { stretch, settle, toggle, all, none }
}
