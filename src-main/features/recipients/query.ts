import type { CustomerCard } from '@shared/features/customers/card'
import type { CustomerSort } from '@shared/features/customers/contract'
import type { ExclusionReason, Purpose, Selection } from '@shared/features/selections/selection'
import type { CivilDate } from '@shared/kernel/civil-date'

/** Whom something is for, and what keeps somebody from getting it. */
export type RecipientQuery = {
  selection: Selection
  purpose: Purpose
  /** The day by which children and stages are told. */
  today: CivilDate
  sort?: CustomerSort
  descending?: boolean
  /** Another order of the cards than `sort` has: what the exit makes of their ids. */
  arrange?: (ids: number[]) => Promise<number[]>
  /** What the exit asks besides: e.g. a complete address for a letter. */
  alsoExcludedBy?: (card: CustomerCard) => ExclusionReason | null
  /** Reads what the exit's question needs beside the cards, some cards at a time, before it is asked. */
  learn?: (cards: readonly CustomerCard[]) => Promise<void>
  /**
   * What is certain of some of these without reading their cards: that they get it (null), or why not. Who gets it for
   * certain is counted in `ids` and stands in none of the chunks.
   */
  sure?: (ids: readonly number[]) => Promise<ReadonlyMap<number, ExclusionReason | null>>
  /** Hears of each one left out, those as well who are too many to be named. */
  onLeftOut?: (id: number, reason: ExclusionReason) => void
  /** One for all: a member with a card of its own gets none where its household does and names it. */
  onceAHousehold?: boolean
  /** Ends the reading with its reason when it is aborted. */
  signal: AbortSignal
}
