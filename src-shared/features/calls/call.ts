import { ExclusionReason } from '@shared/features/selections/selection'
import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { z } from 'zod'

/** How a try to call somebody ended. */
export const CallOutcome = z.enum([
  ...['reached', 'notReached', 'later', 'otherInterests'],
  ...['preferLetter', 'preferEmail', 'noMore'],
] as const)
export type CallOutcome = z.infer<typeof CallOutcome>

/** Outcomes after which somebody comes up again. */
export const openOutcomes = ['notReached', 'later'] as const satisfies readonly CallOutcome[]

/** Whether they were spoken to: then it stands in the Verlauf. */
export const isSpokenTo = (outcome: CallOutcome) => outcome !== 'notReached'

/** Whether the campaign has reached them with that, and they come up no more. */
export const isDone = (outcome: CallOutcome) => !(openOutcomes as readonly CallOutcome[]).includes(outcome)

/** The last try. */
export const LastTry = z.object({
  outcome: CallOutcome,
  text: z.string(),
  dueOn: CivilDate.nullable(),
  tries: z.int().positive(),
  at: z.iso.datetime(),
})
export type LastTry = z.infer<typeof LastTry>

/** Whom to call. */
export const ToCall = z.object({
  customerId: Id,
  /** The card's, „Ute und Ulrich Klos“. */
  displayName: z.string(),
  /** Why they must not be called as things stand now; then there is no number. */
  barred: ExclusionReason.nullable(),
  number: z.string(),
  /** Whose number it is; empty where it is that of the card itself. */
  name: z.string(),
  /** Of a person on the card; null where it is the card itself. */
  personId: Id.nullable(),
  before: LastTry.nullable(),
})
export type ToCall = z.infer<typeof ToCall>

/** How far a list is: `waiting` asked for a later day, `again` were not reached. */
export const CallProgress = z.object({ chosen: z.int(), done: z.int(), waiting: z.int(), again: z.int() })
export type CallProgress = z.infer<typeof CallProgress>
