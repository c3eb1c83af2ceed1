import type { Inputs } from '@renderer/rpc/client'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { create } from 'zustand'

export type Wanted = Inputs['labels']['print']

/** What was printed last: it goes on while another page is shown, and the question after it needs to know. */
const usePrinted = create<{ wanted: Wanted | null; answered: boolean }>()(() => ({
  wanted: null,
  answered: false,
}))

/** Printing labels; `stale` once something else has been chosen since. Null while something is missing. */
export function useLabelPrinting(wanted: Wanted | null) {
  const work = useLongWork('labels', 'print')
  const printed = usePrinted()
  const busy = work.state === 'running' || work.state === 'cancelling'
  return {
    work,
    busy,
    print: () => {
      if (!wanted) return
      usePrinted.setState({ wanted, answered: false })
      void work.run(wanted)
    },
    stale:
      work.state === 'done' && !printed.answered && JSON.stringify(printed.wanted) !== JSON.stringify(wanted),
    /** The sheet whose printing the owner has not judged yet. */
    open: work.state === 'done' && !printed.answered ? sheetOf(printed.wanted) : null,
    /** What was printed. */
    product: printed.wanted?.paper.product,
    answer: () => usePrinted.setState({ answered: true }),
  }
}
export type LabelPrinting = ReturnType<typeof useLabelPrinting>

function sheetOf(wanted: Wanted | null): { sheet: string; start: number } | null {
  const paper = wanted?.paper
  return paper && 'sheet' in paper ? { sheet: paper.sheet, start: paper.start ?? 1 } : null
}
