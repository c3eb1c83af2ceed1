import { z } from 'zod'
import { usePreference } from '../use-preference'

const Unfolded = z.boolean().default(false)

/**
 * Whether a card is shown whole, or with what is needed at a glance and the rest folded away; the shop remembers
 * what was chosen last, for all cards alike.
 */
export function useUnfolded(): [boolean, (unfolded: boolean) => void] {
  return usePreference('card.unfolded', Unfolded)
}
