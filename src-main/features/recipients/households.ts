import type { CustomerCard } from '@shared/features/customers/card'
import { householdOf } from '@shared/features/customers/people'
import { addressees, excludedBy } from '@shared/features/selections/exclusion'
import type { ReadDatabase } from '../../db/open'
import { readCards } from '../customers'
import type { RecipientQuery } from './query'

/**
 * Answers for some cards which of these people are reached by a letter that goes to their household: the household
 * is among `ids`, gets it, and may reach them. Each household is read once.
 */
export function reachedInHousehold(
  db: ReadDatabase,
  ids: number[],
  { purpose, today, alsoExcludedBy }: RecipientQuery,
) {
  const chosen = new Set(ids)
  const reached = new Map<number, ReadonlySet<number | undefined>>()

  function reachedBy(card: CustomerCard): ReadonlySet<number | undefined> {
    const gets = excludedBy(card, purpose, today) === null && !alsoExcludedBy?.(card)
    return new Set(gets ? addressees(card, purpose, today).map(({ id }) => id) : [])
  }

  return async function ofThese(cards: readonly CustomerCard[]): Promise<ReadonlySet<number>> {
    const homes = cards.flatMap((card) => {
      const home = householdOf(card)?.groupId
      return home !== undefined && chosen.has(home) ? [{ id: card.id, home }] : []
    })
    const unread = [...new Set(homes.map(({ home }) => home))].filter((home) => !reached.has(home))
    for (const card of await readCards(db, unread)) reached.set(card.id, reachedBy(card))
    return new Set(homes.filter(({ id, home }) => reached.get(home)?.has(id)).map(({ id }) => id))
  }
}
