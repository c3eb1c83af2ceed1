import type { Client } from '@renderer/rpc/client'
import type { QueryClient } from '@tanstack/react-query'
import { featuresOf } from './table-features'

const gatherMs = 150
const resubscribeMs = 1000

/**
 * Listens to what has changed in the core and fetches again what shows it; after a break it subscribes anew
 * and fetches everything. Notices that come close together (an import) are gathered. `onConnected` hears of
 * every break and every new beginning. Returns a function that ends it.
 */
export function followChanges(
  rpc: Client,
  queries: QueryClient,
  onConnected: (connected: boolean) => void,
): () => void {
  const end = new AbortController()
  const tables = new Set<string>()
  let broken = false
  let gathering: ReturnType<typeof setTimeout> | undefined

  const flush = () => {
    gathering = undefined
    const features = featuresOf(tables)
    tables.clear()
    void queries.invalidateQueries({ predicate: ({ queryKey }) => features.has(String(queryKey[0])) })
  }

  const listen = async () => {
    const notices = await rpc.changes.subscribe(undefined, { signal: end.signal })
    onConnected(true)
    if (broken) void queries.invalidateQueries()
    for await (const notice of notices) {
      for (const table of notice.tables) tables.add(table)
      gathering ??= setTimeout(flush, gatherMs)
    }
  }

  const keepListening = async () => {
    while (!end.signal.aborted) {
      try {
        await listen()
      } catch {
        // Whatever ended the stream, the next turn subscribes again; a lost session is told by the link.
      }
      if (end.signal.aborted) return
      broken = true
      onConnected(false)
      await new Promise((resolve) => setTimeout(resolve, resubscribeMs))
    }
  }

  void keepListening()
  return () => {
    end.abort()
    clearTimeout(gathering)
  }
}
