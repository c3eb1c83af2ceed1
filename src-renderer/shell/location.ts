import { useSyncExternalStore } from 'react'
import { mayLeave } from './unsaved'

/** The page that is shown: `#/customers/12?do=purchase` is path `/customers/12` with a query. */
export type Place = { path: string; query: URLSearchParams }

let current = location.hash.slice(1)
const listeners = new Set<() => void>()

/** The place that the window is at; the component is drawn again when it changes. */
export function usePlace(): Place {
  return placeOf(useSyncExternalStore(subscribe, () => current))
}

/**
 * Goes to another page: `/customers/12?do=purchase`. Where something unsaved would be lost, the user is asked
 * first; resolves to whether the window has moved. `replace` leaves no step for the way back.
 */
export async function navigate(target: string, { replace = false } = {}): Promise<boolean> {
  if (target === current) {
    tell()
    return true
  }
  if (pathOf(target) !== pathOf(current) && !(await mayLeave())) return false
  if (replace) history.replaceState(null, '', `#${target}`)
  else history.pushState(null, '', `#${target}`)
  current = target
  tell()
  return true
}

window.addEventListener('popstate', async () => {
  const target = location.hash.slice(1)
  if (target === current) return
  const before = current
  if (pathOf(target) !== pathOf(before)) {
    // The browser has moved already: stand where we were until the answer is known.
    history.pushState(null, '', `#${before}`)
    if (!(await mayLeave())) return
    history.replaceState(null, '', `#${target}`)
  }
  current = target
  tell()
})

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}

function pathOf(target: string): string {
  return target.split('?', 1)[0] ?? ''
}

function placeOf(target: string): Place {
  return { path: pathOf(target), query: new URLSearchParams(target.split('?')[1] ?? '') }
}
