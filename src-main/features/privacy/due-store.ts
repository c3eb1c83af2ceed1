import { z } from 'zod'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { storedPreferences, storePreference } from '../settings'

/** Keys in the program's own memory, which no undo touches. */
const prefix = 'program.erasing.'
const keyOf = (operationId: number) => `${prefix}${operationId}`

/** Remembers, with the first step of an erasure, whose cards have to go. */
export const noteDue = (tx: Tx, operationId: number, cards: readonly number[]): Promise<void> =>
  storePreference(tx, keyOf(operationId), cards)

/** Forgets it with the last step. */
export const forgetDue = (tx: Tx, operationId: number): Promise<void> =>
  storePreference(tx, keyOf(operationId), undefined)

/** Erasures that were begun and not ended. */
export async function dueErasures(db: ReadDatabase): Promise<{ operationId: number; cards: number[] }[]> {
  return Object.entries(await storedPreferences(db, prefix)).map(([operationId, cards]) => ({
    operationId: Number(operationId),
    cards: z.array(z.int()).parse(cards),
  }))
}
