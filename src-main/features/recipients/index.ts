import { setImmediate as nextTurn } from 'node:timers/promises'
import type { CustomerCard } from '@shared/features/customers/card'
import { excludedBy } from '@shared/features/selections/exclusion'
import type { Excluded, ExclusionReason } from '@shared/features/selections/selection'
import type { ReadDatabase } from '../../db/open'
import { pageOfIds, readCards } from '../customers'
import { plainSelection } from '../selections'
import { selectionContextOf } from '../settings'
import { reachedInHousehold } from './households'
import type { RecipientQuery } from './query'

/** Cards read at a time: memory stays flat, however many are chosen. */
const chunk = 250
/** Ids of whom it is asked together what is certain. */
const stretch = 2000
/** How many of those left out are named one by one. */
const namedExclusions = 500

export type Recipients = {
  /** Ids of everyone in the selection, in the order of the result; excluded ones included. */
  ids: number[]
  /** The cards that get it, some at a time and never none; fills `excluded` on the way. */
  chunks: AsyncIterable<CustomerCard[]>
  excluded: Excluded[]
  excludedTotal: () => number
}

/** Who of a selection gets something of this purpose, and who does not and why. The one way to every exit. */
export async function recipients(db: ReadDatabase, query: RecipientQuery): Promise<Recipients> {
  const { purpose, today, sort = 'name', descending = false } = query
  const selection = await plainSelection(db, query.selection)
  const stages = await selectionContextOf(db, today)
  const page = { offset: 0, limit: 1_000_000, trash: false }
  const sorted = await pageOfIds(db, { selection, sort, descending, ...page, stages })
  const ids = (await query.arrange?.(sorted)) ?? sorted
  const reached = query.onceAHousehold ? reachedInHousehold(db, ids, query) : null
  const excluded: Excluded[] = []
  let total = 0
  async function* chunks(): AsyncIterable<CustomerCard[]> {
    for (let at = 0; at < ids.length; at += stretch) {
      const unsure = await withoutSure(ids.slice(at, at + stretch))
      for (let from = 0; from < unsure.length; from += chunk) {
        // Reading never waits, so a cancel needs a turn of its own to arrive.
        await nextTurn()
        query.signal.throwIfAborted()
        const getting = await whoGets(unsure.slice(from, from + chunk))
        if (getting.length > 0) yield getting
      }
    }
  }

  /** Those of whom their cards have to tell. */
  async function withoutSure(some: number[]): Promise<number[]> {
    if (!query.sure) return some
    await nextTurn()
    query.signal.throwIfAborted()
    const sure = await query.sure(some)
    for (const [id, reason] of sure) if (reason) leaveOut(id, reason)
    return some.filter((id) => !sure.has(id))
  }

  async function whoGets(some: number[]): Promise<CustomerCard[]> {
    const cards = await readCards(db, some)
    await query.learn?.(cards)
    const inHousehold = (await reached?.(cards)) ?? new Set()
    return cards.filter((card) => {
      const reason =
        excludedBy(card, purpose, today) ??
        barredFromPaper(card, query) ??
        (inHousehold.has(card.id) ? 'inHousehold' : null) ??
        query.alsoExcludedBy?.(card) ??
        null
      if (reason !== null) leaveOut(card.id, reason, card.listName)
      return reason === null
    })
  }

  function leaveOut(customerId: number, reason: ExclusionReason, listName?: string): void {
    total += 1
    query.onLeftOut?.(customerId, reason)
    if (listName !== undefined && excluded.length < namedExclusions)
      excluded.push({ customerId, listName, reason })
  }
  return { ids, chunks: chunks(), excluded, excludedTotal: () => total }
}

/**
 * Restricted data are kept and otherwise left alone (Art. 18 (2) GDPR): they stand on no list and in no file, an
 * internal one either, unless the very cards were chosen one by one.
 */
function barredFromPaper(card: CustomerCard, { selection }: RecipientQuery): 'restricted' | null {
  return card.state === 'restricted' && selection.type !== 'ids' ? 'restricted' : null
}
