import { Id } from '@shared/kernel/ids'
import { z } from 'zod'

/** What selections may ask of relations. */
export const relationLeaves = [
  /** On the card, or of somebody on it, stands such a relation; null: by either of its two words. */
  z.object({ type: z.literal('relation'), kindId: Id, forward: z.boolean().nullable() }),
  z.object({ type: z.literal('referral'), is: z.enum(['referred', 'hasReferred']) }),
] as const
