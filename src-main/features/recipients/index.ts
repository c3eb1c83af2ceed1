import { setImmediate as nextTurn } from 'node:timers/promises'
import type { CustomerCard } from '@shared/features/customers/card'
import type { CustomerSort } from '@shared/features/customers/contract'
import { excludedBy } from '@shared/features/selections/exclusion'
import type { Excluded, ExclusionReason, Purpose, Selection } from '@shared/features/selections/selection'
import type { ReadDatabase } from '../../db/open'
import { pageOfIds, readCards } from '../customers'

export type RecipientQuery = {
  selection: Selection
  purpose: Purpose
  sort?: CustomerSort
  descending?: boolean
  /** What the exit asks besides: e.g. a complete address for a letter. */
  alsoExcludedBy?: (card: CustomerCard) => ExclusionReason | null
  /** Ends the reading with its reason when it is aborted. */
  signal: AbortSignal
}

/** Cards read at a time: memory stays flat, however many are chosen. */
const chunk = 250
/** How many of those left out are named one by one. */
const namedExclusions = 500

export type Recipients = {
  /** Ids of everyone in the selection, in the order of the result; excluded ones included. */
  ids: number[]
  /** The cards that get it, chunk by chunk; fills `excluded` on the way. */
  cards: AsyncIterable<CustomerCard>
  excluded: Excluded[]
  excludedTotal: () => number
}

/** Who of a selection gets something of this purpose, and who does not and why. The one way to every exit. */
export async function recipients(db: ReadDatabase, query: RecipientQuery): Promise<Recipients> {
  const { selection, sort = 'name', descending = false } = query
  const ids = await pageOfIds(db, { selection, sort, descending, offset: 0, limit: 1_000_000, trash: false })
  const excluded: Excluded[] = []
  let total = 0
  async function* cards(): AsyncIterable<CustomerCard> {
    for (let at = 0; at < ids.length; at += chunk) {
      // Reading never waits, so a cancel needs a turn of its own to arrive.
      await nextTurn()
      query.signal.throwIfAborted()
      for (const card of await readCards(db, ids.slice(at, at + chunk))) {
        const reason = excludedBy(card, query.purpose) ?? query.alsoExcludedBy?.(card) ?? null
        if (reason === null) yield card
        else {
          total += 1
          if (excluded.length < namedExclusions)
            excluded.push({ customerId: card.id, listName: card.listName, reason })
        }
      }
    }
  }
  return { ids, cards: cards(), excluded, excludedTotal: () => total }
}
