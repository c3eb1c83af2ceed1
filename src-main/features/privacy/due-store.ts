import { z } from 'zod'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

/** Keys in the program's own memory, which no undo touches. */
const prefix = 'program.erasing.'
const keyOf = (operationId: number) => `${prefix}${operationId}`

/** Remembers, with the first step of an erasure, whose cards have to go. */
export async function noteDue(tx: Tx, operationId: number, cards: readonly number[]): Promise<void> {
  await tx
    .insertInto('preference')
    .values({ key: keyOf(operationId), value: JSON.stringify(cards) })
    .execute()
}

/** Forgets it with the last step. */
export async function forgetDue(tx: Tx, operationId: number): Promise<void> {
  await tx.deleteFrom('preference').where('key', '=', keyOf(operationId)).execute()
}

/** Erasures that were begun and not ended. */
export async function dueErasures(db: ReadDatabase): Promise<{ operationId: number; cards: number[] }[]> {
  const rows = await db
    .selectFrom('preference')
    .select(['key', 'value'])
    .where('key', '>=', prefix)
    .where('key', '<', `${prefix}\u{10ffff}`)
    .execute()
  return rows.map(({ key, value }) => ({
    operationId: Number(key.slice(prefix.length)),
    cards: z.array(z.int()).parse(JSON.parse(value)),
  }))
}
