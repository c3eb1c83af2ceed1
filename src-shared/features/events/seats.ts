type Waiting = { customerId: number; persons: number }

/**
 * Who moves up from the waiting list when so many seats are free (null: no limit): in the order of waiting, each whose
 * party fits. A large party that does not fit yet holds nobody up who waits behind it.
 *
 * @example movedUp(2, [{ customerId: 1, persons: 3 }, { customerId: 2, persons: 2 }]) // [2]
 */
export function movedUp(free: number | null, waiting: readonly Waiting[]): number[] {
  let left = free ?? Number.POSITIVE_INFINITY
  return waiting.flatMap(({ customerId, persons }) => {
    if (persons > left) return []
    left -= persons
    return [customerId]
  })
}
