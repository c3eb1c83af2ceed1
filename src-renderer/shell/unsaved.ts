import { useEffect, useId } from 'react'
import { create } from 'zustand'

type Unsaved = {
  /** Places with unsaved text, by the id of the component. */
  held: ReadonlySet<string>
  /** The question that is on the screen, if any. */
  asking: ((leave: boolean) => void) | null
}

/** What would be lost by leaving, and the question about it that the shell shows. */
export const useUnsavedStore = create<Unsaved>()(() => ({ held: new Set(), asking: null }))

/** Whether the page may be left: yes when nothing is unsaved, else what the user answers. */
export function mayLeave(): Promise<boolean> {
  const { held, asking } = useUnsavedStore.getState()
  asking?.(false)
  if (held.size === 0) return Promise.resolve(true)
  return new Promise((resolve) => {
    useUnsavedStore.setState({
      asking: (leave) => {
        useUnsavedStore.setState(leave ? { asking: null, held: new Set() } : { asking: null })
        resolve(leave)
      },
    })
  })
}

/**
 * While `unsaved` is true, leaving the page asks first: inside the program with the shell's own question, and
 * at the window's close with the browser's.
 */
export function useUnsavedGuard(unsaved: boolean): void {
  const id = useId()
  useEffect(() => {
    if (!unsaved) return
    hold(id, true)
    return () => hold(id, false)
  }, [id, unsaved])
}

window.addEventListener('beforeunload', (event) => {
  if (useUnsavedStore.getState().held.size > 0) event.preventDefault()
})

function hold(id: string, on: boolean): void {
  const held = new Set(useUnsavedStore.getState().held)
  if (on) held.add(id)
  else held.delete(id)
  useUnsavedStore.setState({ held })
}
