import { isTextField } from '@renderer/shell/text-field'
import { useEffect, useRef } from 'react'
import { createLoneKeys } from './lone-keys'

/**
 * One letter an action, wherever the focus is on the page but in a field or dialog; before the program takes it for
 * the beginning of a search. The letters of a scanned code do nothing.
 */
export function useLoneLetters(actions: Readonly<Record<string, (() => void) | undefined>>): void {
  const latest = useRef(actions)
  latest.current = actions
  useEffect(() => {
    const lone = createLoneKeys()
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.length !== 1) return
      const letter = isFree(event) ? event.key.toUpperCase() : ''
      const action = latest.current[letter]
      lone.hear(action && (() => latest.current[letter]?.()))
      if (action) event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      lone.forget()
      document.removeEventListener('keydown', onKeyDown, { capture: true })
    }
  }, [])
}

function isFree(event: KeyboardEvent): boolean {
  const free = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !event.isComposing
  return free && !isTextField(event.target) && !document.querySelector('[role="dialog"]')
}
