import { movedUp } from '@shared/features/events/seats'
import type { Tx } from '../../db/operate'
import { readEvent, seatGuests, takenSeats, waitingGuests } from './store'

/** Seats that nobody has, without those of one guest; null where there is no limit. */
export async function freeSeats(tx: Tx, campaignId: number, without = 0): Promise<number | null> {
  const seats = (await readEvent(tx, campaignId))?.seats ?? null
  return seats === null ? null : seats - (await takenSeats(tx, campaignId, without))
}

/** Lets who waits move up onto free seats; answers who did. */
export async function moveUp(tx: Tx, campaignId: number) {
  const waiting = await waitingGuests(tx, campaignId)
  const ids = new Set(movedUp(await freeSeats(tx, campaignId), waiting))
  await seatGuests(tx, campaignId, [...ids])
  return waiting
    .filter(({ customerId }) => ids.has(customerId))
    .map(({ customerId, listName, persons }) => ({ customerId, listName, persons }))
}
