import { useRead } from '@renderer/rpc/reads'
import { useAwaitedEnter } from '@renderer/ui/pick-field/use-awaited-enter'
import type { CustomerHit } from '@shared/features/customers/contract'
import type { OpenedCard } from '@shared/features/opened/contract'
import type { KeyboardEvent } from 'react'
import { navigate } from '../location'
import { closeSearch, useSearchStore } from './search-store'

const shownHits = 8

/** The search of the top bar: hits of what is typed, at first the cards opened last, and what its keys do. */
export function useSearch() {
  const { text, open, intent, active } = useSearchStore()
  const typed = text.trim()
  const answer = useRead(
    'customers',
    'search',
    { text: typed, limit: shownHits },
    { enabled: typed !== '', keepPrevious: true },
  )
  const opened = useRead('opened', 'list', undefined, { enabled: open })
  const hits = typed === '' ? (opened.data ?? []).slice(0, shownHits).map(asHit) : (answer.data?.hits ?? [])
  // What is typed means its first hit; where nothing is, Enter opens nothing that was not chosen.
  const least = typed === '' ? -1 : 0
  const shownActive = Math.max(least, Math.min(active, hits.length - 1))
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
      const from = shownActive < 0 && step < 0 ? 0 : shownActive
      useSearchStore.setState({ open: true, active: (from + step + hits.length) % hits.length })
    } else if (event.key === 'Enter') {
      const chosen = hits[shownActive]
      if (typed !== '') onEnter()
      else if (chosen) openHit(chosen)
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
    open: open && (typed !== '' || hits.length > 0),
    openHit,
    onKeyDown,
  }
}

/** A card that was opened not long ago, shown like a hit of its name. */
function asHit(card: OpenedCard): CustomerHit {
  return { ...card, rank: 'exact', matched: 'name', matchedText: card.listName, alike: [] }
}
