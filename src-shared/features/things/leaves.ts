import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { z } from 'zod'

/** What selections may ask of things: who has one now, of a kind or any, whose serial number contains this or any. */
export const thingLeaves = [
  z.object({ type: z.literal('thing'), kindId: Id.nullable(), serial: typedLine().max(120) }),
] as const
