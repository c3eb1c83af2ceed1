import type { BulkChange, LeftOutReason } from '@shared/features/bulk/contract'
import type { LeftOpen } from '@shared/features/customers/ending'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { Stamp } from '../customers'

export type LeftOutBy = Map<number, LeftOutReason>

/** One thing that can be done to many cards; what it does to one is asked and done for a batch of them. */
export type BulkKind<C extends BulkChange> = {
  /** Which of these living cards stay as they are, and why. */
  leftOut(db: ReadDatabase | Tx, ids: number[], change: C): Promise<LeftOutBy>
  /** What is still to be done for these cards and closed with the change; left out: nothing ever is. */
  closes?(db: ReadDatabase, ids: number[], change: C): Promise<LeftOpen>
  /** Changes these cards, of which none is to be left out. */
  write(tx: Tx, ids: number[], change: C, stamp: Omit<Stamp, 'pattern'> & { actor: string }): Promise<void>
}

/** The same reason for all of these. */
export function allFor(ids: Iterable<number>, reason: LeftOutReason): LeftOutBy {
  return new Map(Array.from(ids, (id) => [id, reason]))
}
