import { useRead } from '@renderer/rpc/reads'
import type { CustomerHit } from '@shared/features/customers/contract'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { navigate } from '../location'
import { closeSearch, useSearchStore } from './search-store'

const shownHits = 8

/** The search of the top bar: hits of what is typed, and what its keys do. */
export function useSearch() {
  const { text, open, intent, active } = useSearchStore()
  const typed = text.trim()
  const answer = useRead(
    'customers',
    'search',
    { text: typed, limit: shownHits },
    { enabled: typed !== '', keepPrevious: true },
  )
  const hits = typed === '' ? [] : (answer.data?.hits ?? [])
  const settled = typed !== '' && !answer.isFetching && !answer.isPlaceholderData
  const [awaited, setAwaited] = useState<string | null>(null)
  const first = hits[0]

  const openHit = (hit: CustomerHit) => {
    closeSearch()
    setAwaited(null)
    void navigate(`/customers/${hit.id}${intent === 'purchase' ? '?do=purchase' : ''}`)
  }

  // A scanned number ends with Enter before its hit has arrived.
  useEffect(() => {
    if (awaited === null || !settled) return
    setAwaited(null)
    if (awaited === typed && first) openHit(first)
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && hits.length > 0) {
      useSearchStore.setState({ open: true, active: (active + step + hits.length) % hits.length })
    } else if (event.key === 'Enter') {
      const hit = hits[active]
      if (settled && hit) openHit(hit)
      else if (typed !== '') setAwaited(typed)
    } else if (event.key === 'Escape') closeSearch()
    else return
    event.preventDefault()
  }

  return {
    text,
    typed,
    intent,
    active: Math.min(active, Math.max(0, hits.length - 1)),
    hits,
    more: answer.data?.more ?? false,
    error: typed === '' ? null : answer.error,
    settled,
    open: open && typed !== '',
    openHit,
    onKeyDown,
  }
}
