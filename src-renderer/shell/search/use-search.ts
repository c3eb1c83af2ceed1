import { useRead } from '@renderer/rpc/reads'
import { useAwaitedEnter } from '@renderer/ui/pick-field/use-awaited-enter'
import type { CustomerHit } from '@shared/features/customers/contract'
import type { KeyboardEvent } from 'react'
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
  const shownActive = Math.min(active, Math.max(0, hits.length - 1))
  const settled = typed !== '' && !answer.isFetching && !answer.isPlaceholderData

  const openHit = (hit: CustomerHit) => {
    closeSearch()
    void navigate(`/customers/${hit.id}${intent === 'purchase' ? '?do=purchase' : ''}`)
  }

  // A scanned number ends with Enter before its hit has arrived.
  const onEnter = useAwaitedEnter(typed, settled, () => {
    const hit = hits[shownActive]
    if (hit) openHit(hit)
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && hits.length > 0) {
      useSearchStore.setState({ open: true, active: (active + step + hits.length) % hits.length })
    } else if (event.key === 'Enter') {
      if (typed !== '') onEnter()
    } else if (event.key === 'Escape') closeSearch()
    else return
    event.preventDefault()
  }

  return {
    text,
    typed,
    intent,
    active: shownActive,
    hits,
    more: answer.data?.more ?? false,
    error: typed === '' ? null : answer.error,
    settled,
    open: open && typed !== '',
    openHit,
    onKeyDown,
  }
}
