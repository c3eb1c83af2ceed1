import { operations as operationTexts } from '@shared/texts/de/operations'
import type { Core } from '../core'
import { fail } from '../rpc/fail'
import { type BookedCard, bookedCard } from './booked-card'
import type { ReadDatabase } from './open'
import type { Tx } from './operate'
import { runOnce } from './run-once'

/** What is booked on which card, and by whom; `kind` is the operation's. */
export type Booking = {
  kind: string
  customerId: number
  requestId: string
  actor: string
  /** What is booked, in words, where that tells it from others of the card. */
  what?: string
}

type Work<T> = {
  /** Writes the booking; answers the id of its row and what the caller gets. */
  write(tx: Tx, card: BookedCard): Promise<{ rowId: number; result: T }>
  /** What the caller gets for a row that was written before, as it stands now. */
  again(db: ReadDatabase, rowId: number): Promise<T>
}

/**
 * Books something on a living card as one operation, once for each request: a repeated call answers what was
 * written the first time. NOT_FOUND for a card that is missing or in the trash.
 */
export async function bookOnce<T>(
  core: Pick<Core, 'operations' | 'read'>,
  { kind, customerId, requestId, actor, what = '' }: Booking,
  { write, again }: Work<T>,
): Promise<{ operationId: number; result: T }> {
  let card: BookedCard
  const meta = async (tx: Tx) => {
    const found = await bookedCard(tx, customerId)
    card = found?.living ? found : fail('NOT_FOUND', { what: 'customer' })
    return { kind, label: operationTexts.about(card.listName, what), actor }
  }
  const { operationId, rowId, result } = await runOnce(core, requestId, meta, (tx) => write(tx, card))
  return { operationId, result: result ? result.value : await again(core.read(), rowId) }
}
