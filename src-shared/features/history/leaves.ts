import { Period } from '@shared/kernel/period'
import { z } from 'zod'
import { Channel } from './contract'

/** Null: on any. */
const channel = Channel.nullable()

/** What selections may ask of the contacts in the Verlauf. */
export const historyLeaves = [
  /** The last contact on this way was then; null: there was none ever. */
  z.object({ type: z.literal('lastContact'), channel, period: Period.nullable() }),
  /** Nothing on this way today and in the days before, `days` in all. */
  z.object({ type: z.literal('noContact'), channel, days: z.int().min(1).max(3660) }),
] as const
