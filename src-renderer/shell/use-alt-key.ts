import { useEffect, useRef } from 'react'

/** Alt with a key, by its place (`KeyW`): what a part of a page does, wherever the focus is but in a dialog. */
export function useAltKey(code: string, run: () => void, active = true): void {
  const latest = useRef(run)
  latest.current = run
  useEffect(() => {
    if (!active) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.code !== code) return
      if (event.repeat || (event.target instanceof Element && event.target.closest('[role="dialog"]'))) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [code, active])
}
