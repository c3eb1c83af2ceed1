import type { ChangeNotice } from '@shared/features/changes/contract'

export type Changes = ReturnType<typeof createChanges>

/** Tells every window what to fetch again; a listener that falls behind loses nothing but detail. */
export function createChanges() {
  const listeners = new Set<(notice: ChangeNotice) => void>()
  return {
    publish(notice: ChangeNotice): void {
      if (notice.tables.length > 0) for (const listener of listeners) listener(notice)
    },
    subscribe(listener: (notice: ChangeNotice) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
