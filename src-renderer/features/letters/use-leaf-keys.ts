import { useEffect, useRef } from 'react'

/** Alt+Bild↑ and Alt+Bild↓ leaf through the letters from anywhere in the editor, also while writing. */
export function useLeafKeys(leaf: (step: number) => void): void {
  const latest = useRef(leaf)
  latest.current = leaf
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : 0
      if (step === 0 || !event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      latest.current(step)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
