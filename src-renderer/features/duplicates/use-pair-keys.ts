import { createLoneKeys } from '@renderer/shell/scanner/lone-keys'
import { isTextField } from '@renderer/shell/text-field'
import { texts } from '@shared/texts'
import { useEffect, useRef } from 'react'

/** What the keys of a pair do; `different` and `later` only where it comes from the queue. */
export type PairKeys = { merge: () => void; swap: () => void; different?: () => void; later?: () => void }

/**
 * One key a decision, wherever the focus is on the page but in a field or dialog; before the program takes a letter
 * for the beginning of a search. The letters of a scanned code decide nothing.
 */
export function usePairKeys(actions: PairKeys): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const names = texts().duplicates.keyNames
    const lone = createLoneKeys()
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.length !== 1) return
      const action = actionOf(event)
      lone.hear(action && (() => latest.current[action]?.()))
      if (action) event.preventDefault()
    }
    const actionOf = (event: KeyboardEvent) => {
      const free = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !event.isComposing
      if (!free || isTextField(event.target) || document.querySelector('[role="dialog"]')) return
      const key = event.key.toUpperCase()
      return (Object.keys(names) as (keyof PairKeys)[]).find(
        (name) => names[name] === key && latest.current[name],
      )
    }
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      lone.forget()
      document.removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [])
}
