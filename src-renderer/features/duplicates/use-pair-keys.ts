import { texts } from '@shared/texts'
import { useEffect, useRef } from 'react'

/** What the keys of the queue do. */
export type PairKeys = Record<'merge' | 'different' | 'later' | 'swap', () => void>

/**
 * One key a decision, wherever the focus is on the page but in a field or dialog; before the program takes a letter
 * for the beginning of a search.
 */
export function usePairKeys(actions: PairKeys): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const names = texts().duplicates.keyNames
    const onKeyDown = (event: KeyboardEvent) => {
      const free = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !event.isComposing
      if (!free || inField(event.target) || document.querySelector('[role="dialog"]')) return
      const key = event.key.toUpperCase()
      const action = (Object.keys(names) as (keyof PairKeys)[]).find((name) => names[name] === key)
      if (!action) return
      event.preventDefault()
      latest.current[action]()
    }
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [])
}

function inField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}
