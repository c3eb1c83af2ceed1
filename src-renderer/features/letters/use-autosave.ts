import { toastError } from '@renderer/shell/toast'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useEffect, useRef, useState } from 'react'
import { createAutosave, type SaveState } from './autosave'

const restMs = 800

/**
 * What is being written saves itself by `write` once the hands rest, and at once when the page or the window is left;
 * only where that fails is leaving asked about.
 */
export function useAutosave<T>(write: (value: T) => Promise<string>, start: SaveState) {
  const [save, setSave] = useState<SaveState>(start)
  const latest = useRef(write)
  latest.current = write
  const [autosave] = useState(() =>
    createAutosave<T>({ save: (value) => latest.current(value), delayMs: restMs, onState: setSave }),
  )
  useUnsavedGuard(save.state === 'failed')
  useEffect(() => {
    const onClose = (event: BeforeUnloadEvent) => {
      if (!autosave.pending()) return
      void autosave.flush()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', onClose)
    return () => {
      window.removeEventListener('beforeunload', onClose)
      void autosave.flush().catch(toastError)
    }
  }, [autosave])
  return { save, autosave }
}
