import { callNote } from '@renderer/features/history'
import { navigate } from '@renderer/shell/location'
import { useAltKey } from '@renderer/shell/use-alt-key'
import { useEffect } from 'react'

/** The keys of an open card, also while it is still coming: F2 edits it, Alt+K notes something. */
export function useCardKeys(id: number): void {
  useAltKey('KeyK', () => callNote(id))
  // What was wanted on this card is wanted on no other.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each card anew.
  useEffect(() => () => callNote(null), [id])
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F2' || event.defaultPrevented || document.querySelector('[role="dialog"]')) return
      event.preventDefault()
      void navigate(`/customers/${id}/edit`)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [id])
}
