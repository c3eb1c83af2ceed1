import { useRead } from '@renderer/rpc/reads'
import { useAwaitedEnter } from '@renderer/ui/pick-field/use-awaited-enter'
import type { CustomerHit } from '@shared/features/customers/contract'
import type { OpenedCard } from '@shared/features/opened/contract'
import { type KeyboardEvent, useEffect } from 'react'
import { wantTimeline } from '../card-call'
import { navigate } from '../location'
import { callGiveNumber, callNewCard } from '../new-card-call'
import { type Choice, choiceId, stepTo } from './search-choices'
import { closeSearch, useSearchStore } from './search-store'
import { shownHits } from './use-customer-hits'

const shownEntries = 4
/** Shorter beginnings stand in too many texts. */
const leastForHistory = 3

/** The search of the top bar: hits of what is typed, at first the cards opened last, and what its keys do. */
export function useSearch() {
  const { text, open, intent, number, active } = useSearchStore()
  const typed = text.trim()
  const customers = { text: typed, limit: shownHits }
  const answer = useRead('customers', 'search', customers, { enabled: typed !== '', keepPrevious: true })
  const settled = typed !== '' && !answer.isFetching && !answer.isPlaceholderData
  const opened = useRead('opened', 'list', undefined, { enabled: open })
  // Asked only once the customers are there, whom it must not keep waiting; those of what was typed before are gone.
  const entries = useRead(
    'history',
    'search',
    { text: typed, limit: shownEntries },
    { enabled: open && settled && intent === 'card' && typed.length >= leastForHistory },
  )
  const hits = typed === '' ? (opened.data ?? []).slice(0, shownHits).map(asHit) : (answer.data?.hits ?? [])
  const inHistory = intent === 'card' && typed.length >= leastForHistory ? (entries.data?.hits ?? []) : []
  const choices: Choice[] = [
    ...hits.map((hit) => ({ type: 'customer' as const, hit })),
    ...inHistory.map((hit) => ({ type: 'entry' as const, hit })),
    ...(settled && hits.length === 0 && answer.error === null && intent === 'card'
      ? [{ type: 'new' as const }]
      : []),
  ]
  // What is typed means its first customer; where nobody is found, Enter opens nothing that was not chosen.
  const least = typed === '' || hits.length === 0 ? -1 : 0
  const shownActive = Math.max(least, Math.min(active, choices.length - 1))
  const current = choices[shownActive]
  const currentId = open && current ? choiceId(current) : undefined

  useEffect(() => {
    if (currentId) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' })
  }, [currentId])

  const choose = (choice: Choice) => {
    closeSearch()
    if (choice.type === 'new') callNewCard({ text: typed })
    else if (choice.type === 'entry') wantTimeline(choice.hit.customerId)
    else if (intent === 'number') callGiveNumber(choice.hit.id, number)
    else void navigate(`/customers/${choice.hit.id}${intent === 'purchase' ? '?do=purchase' : ''}`)
  }

  // A number may be typed and Enter pressed before its hit has arrived.
  const onEnter = useAwaitedEnter(typed, settled, () => {
    if (current) choose(current)
  })

  const onKeyDown = (event: KeyboardEvent) => {
    // Home and End are the field's own until an arrow has chosen something.
    const from = event.key.startsWith('Arrow') || active >= 0 ? shownActive : -1
    const to = event.ctrlKey || event.shiftKey ? null : stepTo(event.key, from, choices)
    if (to !== null) useSearchStore.setState({ open: true, active: to })
    else if (event.key === 'Enter') {
      if (typed !== '') onEnter()
      else if (current) choose(current)
    } else if (event.key === 'Escape') closeSearch()
    else return
    event.preventDefault()
  }

  return {
    text,
    typed,
    intent,
    number,
    active: shownActive,
    activeId: currentId,
    choices,
    more: answer.data?.more ?? false,
    error: typed === '' ? null : answer.error,
    settled,
    open: open && (typed !== '' || hits.length > 0),
    choose,
    onKeyDown,
  }
}

/** A card that was opened not long ago, shown like a hit of its name. */
function asHit(card: OpenedCard): CustomerHit {
  return { ...card, rank: 'exact', matched: 'name', matchedText: card.listName, alike: [] }
}
