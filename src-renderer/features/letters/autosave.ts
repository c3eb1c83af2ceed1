export type SaveState =
  | { state: 'clean' | 'pending' | 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'failed'; error: unknown }

type Options<T> = {
  /** Writes the value; resolves to the instant at which it was saved. */
  save: (value: T) => Promise<string>
  /** How long nothing may have changed before it is written. */
  delayMs: number
  onState: (state: SaveState) => void
}

/**
 * Writes what changes once the hands rest, one save at a time and always the newest value. What could not be
 * saved is kept and tried again with the next change or `flush`.
 */
export function createAutosave<T>({ save, delayMs, onState }: Options<T>) {
  let next: { value: T } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<boolean> | undefined

  async function drain(): Promise<boolean> {
    while (next) {
      const taken = next
      next = undefined
      onState({ state: 'saving' })
      try {
        const at = await save(taken.value)
        // Whatever was changed meanwhile is written in the next round.
        if (!next) onState({ state: 'saved', at })
      } catch (error) {
        next ??= taken
        onState({ state: 'failed', error })
        return false
      }
    }
    return true
  }

  /** Writes at once what is not saved yet; resolves to whether everything is saved. */
  function flush(): Promise<boolean> {
    clearTimeout(timer)
    running ??= drain().finally(() => {
      running = undefined
    })
    return running
  }

  function change(value: T): void {
    next = { value }
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), delayMs)
    if (!running) onState({ state: 'pending' })
  }

  return { change, flush, pending: () => next !== undefined || running !== undefined }
}
