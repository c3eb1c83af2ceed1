import { useLongWork } from '@renderer/rpc/use-long-work'
import type { Selection } from '@shared/features/selections/selection'
import { useState } from 'react'
import type { ListChoice } from './list-choice'

/** Printing the list as it is chosen; `stale` once something else has been chosen since. */
export function useListPrinting(selection: Selection, choice: ListChoice, title: string) {
  const work = useLongWork('lists', 'export')
  const wanted = { ...choice, selection, title: title.trim() }
  const [printed, setPrinted] = useState('')
  const print = () => {
    setPrinted(JSON.stringify(wanted))
    void work.run(wanted)
  }
  return {
    work,
    print,
    stale: work.state === 'done' && printed !== JSON.stringify(wanted),
    busy: work.state === 'running' || work.state === 'cancelling',
  }
}

export type ListPrinting = ReturnType<typeof useListPrinting>
