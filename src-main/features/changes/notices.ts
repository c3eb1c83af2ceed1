import type { ChangeNotice } from '@shared/features/changes/contract'
import type { Changes } from '../../db/changes'

/** More customers than this are not named one by one. */
const namedCustomers = 100

/**
 * What was changed from the moment of the call on, for one window. The writer never waits: what comes while
 * the window is busy is merged into one notice, which then names tables alone when it concerns many
 * customers. Ends when `signal` aborts or the reader leaves.
 */
export function notices(changes: Changes, signal?: AbortSignal): AsyncGenerator<ChangeNotice, void, void> {
  let pending: ChangeNotice | undefined
  let wake = () => {}
  const unsubscribe = changes.subscribe((notice) => {
    pending = pending ? merge(pending, notice) : notice
    wake()
  })
  const end = () => {
    unsubscribe()
    wake()
  }
  if (signal?.aborted) end()
  else signal?.addEventListener('abort', end, { once: true })

  async function* read() {
    try {
      while (!signal?.aborted) {
        if (!pending) await new Promise<void>((resolve) => (wake = resolve))
        const notice = pending
        pending = undefined
        if (notice && !signal?.aborted) yield notice
      }
    } finally {
      unsubscribe()
      signal?.removeEventListener('abort', end)
    }
  }
  return read()
}

function merge(a: ChangeNotice, b: ChangeNotice): ChangeNotice {
  const tables = [...new Set([...a.tables, ...b.tables])]
  if (!a.customerIds || !b.customerIds) return { tables, customerIds: null }
  const ids = [...new Set([...a.customerIds, ...b.customerIds])]
  return { tables, customerIds: ids.length > namedCustomers ? null : ids }
}
