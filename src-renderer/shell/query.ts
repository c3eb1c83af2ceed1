import { QueryClient } from '@tanstack/react-query'

/**
 * Server data lives here and nowhere else. The core is on this machine and says what has changed, so nothing
 * grows stale by itself and a failure is told at once instead of being tried again.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Number.POSITIVE_INFINITY, retry: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
