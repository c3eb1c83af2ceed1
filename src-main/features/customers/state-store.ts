import type { LostReason, SettableState } from '@shared/features/customers/card'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { Tx } from '../../db/operate'

/** From when a state holds: today where no day is given, of the deceased only a day that is known. */
export function sinceWhen(
  state: SettableState,
  on: CivilDate | undefined,
  today: CivilDate,
): CivilDate | null {
  return on ?? (state === 'deceased' ? null : today)
}

/** `reason` and `note` are those of the lost. */
export type Standing = {
  state: SettableState
  on: CivilDate | null
  reason?: LostReason | undefined
  note?: string
}

/**
 * Writes the state of a card or of one of its people. The card's revision stays: no form holds the state, so
 * one that is open loses nothing.
 */
export async function writeState(
  tx: Tx,
  customerId: number,
  { state, on, reason, note }: Standing,
  now: string,
): Promise<void> {
  await tx
    .updateTable('customer')
    .set({
      state,
      state_on: state === 'active' ? null : on,
      state_reason: state === 'lost' ? (reason ?? 'other') : null,
      state_note: state === 'lost' ? (note ?? '') : '',
      updated_at: now,
    })
    .where('id', '=', customerId)
    .execute()
}
