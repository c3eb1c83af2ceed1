import { useState } from 'react'

export type Marks = ReturnType<typeof useMarks>

/** Which wishes of the page are marked. */
export function useMarks() {
  const [ids, setIds] = useState<ReadonlySet<number>>(new Set())
  return {
    has: (id: number) => ids.has(id),
    toggle: (id: number) =>
      setIds(new Set([...ids].filter((other) => other !== id).concat(ids.has(id) ? [] : id))),
    /** Marks all of these, or none of them where they are marked already. */
    toggleAll(of: readonly number[]) {
      const all = of.every((id) => ids.has(id))
      setIds(new Set([...[...ids].filter((id) => !of.includes(id)), ...(all ? [] : of)]))
    },
    clear: () => setIds(new Set()),
  }
}
