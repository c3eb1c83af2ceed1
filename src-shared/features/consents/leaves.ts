import { Id } from '@shared/kernel/ids'
import { z } from 'zod'
import { ConsentChannel, ConsentPurpose } from './consent'

/** `unasked`: nobody on the card has said yes or no to it. */
export const ConsentAnswer = z.enum(['given', 'refused', 'withdrawn', 'unasked'])
export type ConsentAnswer = z.infer<typeof ConsentAnswer>

/** What selections may ask of consents: what somebody on the card said last; null: to any purpose, on any way. */
export const consentLeaves = [
  z.object({
    type: z.literal('consent'),
    purpose: ConsentPurpose.nullable(),
    channel: ConsentChannel.nullable(),
    newsletterId: Id.nullable(),
    answer: ConsentAnswer,
  }),
] as const
