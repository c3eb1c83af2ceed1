import { typedLine } from '@shared/kernel/typed-text'
import { z } from 'zod'

/** What selections may ask of where somebody lives. */
export const postcodeLeaves = [
  /**
   * At most so many km, as the crow flies, from the middle of a town, said by its name or a postcode; from the shop
   * where nothing is said. An unknown place is near to nobody.
   */
  z.object({ type: z.literal('near'), place: typedLine().max(120), km: z.int().min(1).max(1000) }),
] as const
