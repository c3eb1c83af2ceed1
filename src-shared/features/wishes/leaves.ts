import { typedLine } from '@shared/kernel/typed-text'
import { z } from 'zod'

/** What selections may ask of wishes; null and an empty text: whatever it is. */
export const wishLeaves = [
  z.object({
    type: z.literal('wish'),
    open: z.boolean().nullable(),
    category: typedLine().max(120).nullable(),
    text: typedLine().max(200),
  }),
] as const
