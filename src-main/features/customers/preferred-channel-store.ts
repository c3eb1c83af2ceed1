import type { PreferredChannel } from '@shared/features/customers/card'
import type { Tx } from '../../db/operate'

/** Enters how a customer likes to be reached best; a form that is open meanwhile sees that the card has changed. */
export async function writePreferredChannel(
  tx: Tx,
  id: number,
  channel: PreferredChannel,
  now: string,
): Promise<void> {
  await tx
    .updateTable('customer')
    .set((eb) => ({ preferred_channel: channel, revision: eb('revision', '+', 1), updated_at: now }))
    .where('id', '=', id)
    .execute()
}
