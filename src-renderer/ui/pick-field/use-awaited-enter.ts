import { useEffect, useState } from 'react'

/**
 * Enter may come before what it takes is there. `settled` says whether what is shown belongs to `text`; an early
 * Enter is kept for the text that it was pressed for and acts as soon as that is so. Returns what to do on Enter.
 */
export function useAwaitedEnter(text: string, settled: boolean, act: () => void): () => void {
  const [awaited, setAwaited] = useState<string | null>(null)
  useEffect(() => {
    if (awaited === null) return
    if (awaited !== text) setAwaited(null)
    else if (settled) {
      setAwaited(null)
      act()
    }
  })
  return () => (settled ? act() : setAwaited(text))
}
