import { createHash } from 'node:crypto'

/** A place in the pool; tickets of the same household have the same number there. */
export type Ticket = { ticket: number; household: number }

/**
 * The order in which tickets are drawn, by the method `sha256-1`: each ticket gets the SHA-256 sum of the text
 * `seed|ticket` (UTF-8; the ticket in decimal figures), written in hexadecimal figures, and they stand in the order of
 * their sums, the least first. Where a household may win once, only the first one of each household is drawn. Draw
 * number n takes the n-th, whatever prize it is for: anybody can make it again with seed and tickets alone.
 */
export function drawOrder(
  seed: string,
  tickets: readonly Ticket[],
  { onceAHousehold }: { onceAHousehold: boolean },
): Ticket[] {
  const ranked = tickets
    .map((ticket) => ({ ticket, sum: sumOf(seed, ticket.ticket) }))
    .sort((one, other) => (one.sum < other.sum ? -1 : one.sum > other.sum ? 1 : 0))
  const drawn = new Set<number>()
  return ranked.flatMap(({ ticket }) => {
    if (onceAHousehold && drawn.has(ticket.household)) return []
    drawn.add(ticket.household)
    return [ticket]
  })
}

function sumOf(seed: string, ticket: number): string {
  return createHash('sha256').update(`${seed}|${ticket}`, 'utf8').digest('hex')
}
