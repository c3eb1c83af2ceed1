import { useCallback, useRef } from 'react'

/**
 * Ids for bookings: the same booking (`content`) keeps its id until it has succeeded, so that sending it again
 * after a lost answer books once; anything else gets an id of its own.
 */
export function useRequestId(): { idFor: (content: unknown) => string; succeeded: () => void } {
  const last = useRef<{ content: string; id: string } | null>(null)
  const idFor = useCallback((content: unknown) => {
    const text = JSON.stringify(content)
    if (last.current?.content !== text) last.current = { content: text, id: crypto.randomUUID() }
    return last.current.id
  }, [])
  const succeeded = useCallback(() => {
    last.current = null
  }, [])
  return { idFor, succeeded }
}
