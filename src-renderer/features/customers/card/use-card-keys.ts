import { navigate } from '@renderer/shell/location'
import { useEffect } from 'react'

/** The keys of an open card: F2 edits it. (Alt+K for a note belongs to the note's own field.) */
export function useCardKeys(id: number): void {
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
