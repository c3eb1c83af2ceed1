import { Range } from '@shared/kernel/range'
import { z } from 'zod'

/** What selections may ask of the points book. */
export const loyaltyLeaves = [z.object({ type: z.literal('points'), ...Range.shape })] as const
