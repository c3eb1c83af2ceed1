import { useRead } from '@renderer/rpc/reads'
import type { CustomerHit } from '@shared/features/customers/contract'

/** So many are offered at a time. */
export const shownHits = 8

/** The customers that fit what is typed into a field to pick one from, as the search of the top bar finds them. */
export function useCustomerHits(text: string, limit = shownHits) {
  const typed = text.trim()
  const found = useRead(
    'customers',
    'search',
    { text: typed, limit },
    { enabled: typed !== '', keepPrevious: true },
  )
  const settled = typed === '' || !found.isFetching
  return {
    typed,
    hits: typed === '' ? [] : (found.data?.hits ?? []),
    /** Whether they are those of this text. */
    settled,
    /** Whether it is known who fits, so that nobody can be said. */
    known: typed !== '' && settled && found.data !== undefined,
  }
}

/** A customer as a field offers it; `kind` in words where it is to be told. */
export function optionOf({ id, listName, city, number }: CustomerHit, kind?: string | false) {
  return { value: String(id), label: [listName, kind, city, number].filter(Boolean).join(' · ') }
}
