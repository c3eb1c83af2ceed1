import { useRead } from '@renderer/rpc/reads'

/** What the profile says of a card: whether it is kept minimal, and the one question for today. */
export function useProfile(customerId: number) {
  return useRead('profile', 'ofCard', { customerId }).data
}

/**
 * Whether only the needed is kept of a customer („nur das Nötigste“): whatever shows further fields, hints or
 * predictions asks this first and stays away. True also while it is not known yet, so that nothing flashes up.
 */
export function useMinimal(customerId: number): boolean {
  return useProfile(customerId)?.minimal ?? true
}
