import { Period } from '@shared/kernel/period'
import { z } from 'zod'
import { VoiceKind } from './contract'

const stars = z.int().min(1).max(5).nullable()

/** What selections may ask of voices: somebody said one of this kind (null: of any), of that rating, at that time. */
export const voiceLeaves = [
  z.object({
    type: z.literal('voice'),
    kind: VoiceKind.nullable(),
    /** Of a rating; null: whatever it is. */
    starsFrom: stars,
    starsTo: stars,
    /** `open`: a complaint that is not closed; `quotable`: whoever said it agreed to being quoted. */
    standing: z.enum(['any', 'open', 'quotable']),
    period: Period.nullable(),
  }),
] as const
