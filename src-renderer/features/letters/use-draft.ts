import { useRpc } from '@renderer/rpc/client'
import { errorCode } from '@renderer/rpc/errors'
import { readKey } from '@renderer/rpc/reads'
import type { Draft, LetterContent } from '@shared/features/letters/contract'
import type { Selection } from '@shared/features/selections/selection'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import { useAutosave } from './use-autosave'

export type Addressed = { letter: LetterContent; selection: Selection }

/**
 * The letter that is being written. It saves itself once the hands rest, and at once when the page is left;
 * only where that fails is leaving asked about. `onCreated` hears the number that a new letter gets.
 */
export function useDraft(
  stored: (Addressed & Pick<Draft, 'id' | 'savedAt'>) | (Addressed & { id: null }),
  onCreated: (id: number) => void,
) {
  const rpc = useRpc()
  const queries = useQueryClient()
  const id = useRef(stored.id)
  const [content, setContent] = useState<Addressed>({ letter: stored.letter, selection: stored.selection })

  const write = async ({ letter, selection }: Addressed): Promise<string> => {
    const draft = { title: letter.subject.trim().slice(0, 200), letter, selection }
    const saved = await rpc.letters.saveDraft({ ...draft, id: id.current }).catch((error: unknown) => {
      // Deleted in another window: what was written here is kept as a letter of its own.
      if (errorCode(error) === 'NOT_FOUND') return rpc.letters.saveDraft({ ...draft, id: null })
      throw error
    })
    const isNew = saved.id !== id.current
    id.current = saved.id
    queries.setQueryData<Draft[]>(readKey('letters', 'drafts'), (drafts) =>
      drafts ? [saved, ...drafts.filter((other) => other.id !== saved.id)] : drafts,
    )
    if (isNew) onCreated(saved.id)
    return saved.savedAt
  }
  const { save, autosave } = useAutosave(
    write,
    'savedAt' in stored ? { state: 'saved', at: stored.savedAt } : { state: 'clean' },
  )
  const latest = useRef(content)
  const change = useCallback(
    (part: Partial<LetterContent> & { selection?: Selection }) => {
      const { selection, ...letter } = part
      const before = latest.current
      latest.current = {
        letter: { ...before.letter, ...letter },
        selection: selection ?? before.selection,
      }
      setContent(latest.current)
      autosave.change(latest.current)
    },
    [autosave],
  )

  /** The number of the letter, saved with all that was written so far; null when it could not be saved. */
  const ensureSaved = async (): Promise<number | null> => {
    if (id.current === null) autosave.change(latest.current)
    return (await autosave.flush()) ? id.current : null
  }

  return { ...content, save, change, ensureSaved, retry: () => void autosave.flush() }
}

export type DraftInHand = ReturnType<typeof useDraft>
