import { useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { usePages } from '@renderer/rpc/use-pages'
import type { VoiceKind } from '@shared/features/voices/contract'

const pageSize = 100

export type VoiceFilter = VoiceKind | 'quotable' | undefined

/** Voices of all customers, the newest first, page by page. */
export function useVoices(only: VoiceFilter) {
  const rpc = useRpc()
  const queryKey = readKey('voices', 'list', { pages: pageSize, only: only ?? null })
  const { rows, first, ...query } = usePages(
    {
      queryKey,
      pageSize,
      read: (page, options) => rpc.voices.list({ ...page, ...(only && { only }) }, options),
    },
    (page) => page.voices,
  )
  return { ...query, voices: rows, total: first?.total ?? 0 }
}

/** Open complaints of all customers, the longest overdue first, page by page. */
export function useOpenMatters() {
  const rpc = useRpc()
  const queryKey = readKey('voices', 'open', { pages: pageSize })
  const { rows, first, ...query } = usePages(
    { queryKey, pageSize, read: (page, options) => rpc.voices.open(page, options) },
    (page) => page.voices,
  )
  return { ...query, voices: rows, total: first?.total ?? 0 }
}
