import type { Client } from '@renderer/rpc/client'
import type { QueryClient } from '@tanstack/react-query'
import { featuresOf } from './table-features'

const gatherMs = 150
const resubscribeMs = 1000

/**
 * Listens to what has changed in the core and fetches again what shows it; after a break it subscribes anew
 * and fetches everything. Notices that come close together (an import) are gathered. Returns a function that
 * ends it.
 */
export function followChanges(rpc: Client, queries: QueryClient): () => void {
  const end = new AbortController()
  const tables = new Set<string>()
  let gathering: ReturnType<typeof setTimeout> | undefined

  const flush = () => {
    gathering = undefined
    const features = featuresOf(tables)
    tables.clear()
    void queries.invalidateQueries({ predicate: ({ queryKey }) => features.has(String(queryKey[0])) })
  }

  const listen = async () => {
    for await (const notice of await rpc.changes.subscribe(undefined, { signal: end.signal })) {
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
      await new Promise((resolve) => setTimeout(resolve, resubscribeMs))
      if (!end.signal.aborted) await queries.invalidateQueries()
    }
  }

  void keepListening()
  return () => {
    end.abort()
    clearTimeout(gathering)
  }
}
