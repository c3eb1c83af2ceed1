import type { Purpose, Selection } from '@shared/features/selections/selection'
import type { TemplateCheck, WordLetters, WordOutput } from '@shared/features/word-letters/contract'
import type { FileHandle } from '@shared/rpc/handles'
import { create } from 'zustand'

/** Letters that were made, with what they were made of; `entered` once the Yes has written them down. */
export type Made = WordLetters & {
  title: string
  purpose: Purpose
  entered: { count: number; operationId: number } | null
}

export type WordPageState = {
  template: { file: FileHandle; check: TemplateCheck } | null
  selection: Selection
  purpose: Purpose
  title: string
  output: WordOutput
  made: Made | null
}

/** What was chosen on the page, as long as the window is open: whoever looks something up finds it as it was. */
export const useWordPage = create<WordPageState>()(() => ({
  template: null,
  selection: { type: 'all' },
  purpose: 'advertising',
  title: '',
  output: 'one',
  made: null,
}))

export const changeWordPage = (change: Partial<WordPageState>): void => useWordPage.setState(change)

/** Remembers that the letters were entered, or (null) that this was taken back. */
export function rememberEntered(entered: Made['entered']): void {
  useWordPage.setState(({ made }) => ({ made: made && { ...made, entered } }))
}
