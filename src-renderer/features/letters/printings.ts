import type { LetterContent, LetterExport } from '@shared/features/letters/contract'
import type { Selection } from '@shared/features/selections/selection'
import { create } from 'zustand'

/** A printing of this visit whose question „gut gedruckt?“ is open or has been answered with Yes. */
export type Printing = Pick<
  LetterExport,
  'runId' | 'file' | 'letters' | 'pages' | 'recipientIds' | 'unprintable'
> & {
  /** The number of the first letter in the file. */
  from: number
  letter: LetterContent
  selection: Selection
  entered: { count: number; operationId: number } | null
}

/** The newest printing of each draft, as long as the window is open. */
export const usePrintings = create<{ byDraft: Readonly<Record<number, Printing>> }>()(() => ({ byDraft: {} }))

/** Remembers a new printing of a draft. */
export function rememberPrinting(draftId: number, printing: Printing): void {
  usePrintings.setState(({ byDraft }) => ({
    byDraft: { ...byDraft, [draftId]: continued(byDraft[draftId], printing) },
  }))
}

/** Remembers that the letters of a printing have been entered, or (null) that this was taken back. */
export function rememberEntered(draftId: number, entered: Printing['entered']): void {
  usePrintings.setState(({ byDraft }) => {
    const printing = byDraft[draftId]
    return printing ? { byDraft: { ...byDraft, [draftId]: { ...printing, entered } } } : {}
  })
}

/** Forgets the printings of a draft that is gone. */
export function forgetPrinting(draftId: number): void {
  usePrintings.setState(({ byDraft }) => {
    const { [draftId]: _, ...rest } = byDraft
    return { byDraft: rest }
  })
}

/**
 * Printing again from letter N goes on with the printing before it: one Yes then enters the good letters before
 * N and the new ones from N on, under one name. Another letter or other recipients begin a printing of their own.
 */
export function continued(before: Printing | undefined, next: Printing): Printing {
  const same =
    before !== undefined &&
    before.entered === null &&
    next.from > 1 &&
    before.from === 1 &&
    next.letter.purpose === before.letter.purpose &&
    JSON.stringify(next.selection) === JSON.stringify(before.selection)
  if (!same) return next
  const kept = before.recipientIds.slice(0, next.from - 1)
  const again = next.recipientIds.filter((id) => !kept.includes(id))
  return { ...next, from: 1, runId: before.runId, recipientIds: [...kept, ...again] }
}
