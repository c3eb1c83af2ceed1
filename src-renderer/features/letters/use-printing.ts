import { useLongWork } from '@renderer/rpc/use-long-work'
import { useState } from 'react'
import { rememberPrinting } from './printings'
import type { DraftInHand } from './use-draft'

export type Printable = { kind: 'pdf'; from: number } | { kind: 'test' } | { kind: 'csv' } | { kind: 'xlsx' }

/** Printing the letters of a draft; a PDF of real letters is remembered with its question. */
export function usePrinting(draft: DraftInHand) {
  const work = useLongWork('letters', 'export')
  const [what, setWhat] = useState<Printable>({ kind: 'pdf', from: 1 })
  const { letter, selection } = draft

  const print = async (next: Printable) => {
    setWhat(next)
    const draftId = await draft.ensureSaved()
    if (draftId === null) return
    const result = await work.run({
      letter,
      selection,
      format: next.kind === 'test' ? 'pdf' : next.kind,
      from: next.kind === 'pdf' ? next.from : 1,
      test: next.kind === 'test',
    })
    if (!result || next.kind !== 'pdf') return
    const { runId, file, letters, pages, recipientIds, unprintable } = result
    rememberPrinting(draftId, {
      runId,
      file,
      letters,
      pages,
      recipientIds,
      unprintable,
      from: next.from,
      letter,
      selection,
      entered: null,
    })
  }
  return { work, what, print, busy: work.state === 'running' || work.state === 'cancelling' }
}

export type PrintingInHand = ReturnType<typeof usePrinting>
