import { Selection } from '@shared/features/selections/selection'
import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { z } from 'zod'

/** Who is in the pool: all who answered the campaign, those who came or brought their code, or any selection. */
export const RafflePool = z.enum(['answered', 'came', 'selection'])
export type RafflePool = z.infer<typeof RafflePool>

/** So many prizes a raffle has at most. */
export const maximumPrizes = 200

export const RafflePlan = z.object({
  name: typedLine().min(1).max(200),
  pool: RafflePool.default('answered'),
  /** Whom the pool `selection` is made of; otherwise not asked for. */
  selection: Selection.nullable().default(null),
  /** Whose cards are left out: the staff, for one. */
  without: Selection.nullable().default(null),
  /** Of a household, one wins at most. */
  onceAHousehold: z.boolean().default(true),
  /** The first one is drawn first; pieces of one kind are named once with how many there are. */
  prizes: z
    .array(
      z.object({ name: typedLine().min(1).max(200), pieces: z.int().min(1).max(maximumPrizes).default(1) }),
    )
    .min(1)
    .max(maximumPrizes)
    .refine((prizes) => prizes.reduce((sum, { pieces }) => sum + pieces, 0) <= maximumPrizes),
  /** What the draw is made from; left out: a number that chance makes. */
  seed: typedLine().max(100).default(''),
})
export type RafflePlan = z.infer<typeof RafflePlan>

/** Somebody who was drawn. */
export const RaffleWinner = z.object({
  id: Id,
  customerId: Id,
  listName: z.string(),
  /** The number that they had in the pool. */
  ticket: Id,
  /** The first draw of a raffle is 1. */
  draw: z.int().positive(),
  at: z.iso.datetime(),
  /** When another one was drawn for this prize, and why. */
  passedAt: z.iso.datetime().nullable(),
  text: z.string(),
})
export type RaffleWinner = z.infer<typeof RaffleWinner>

export const Raffle = z.object({
  id: Id,
  campaignId: Id,
  name: z.string(),
  pool: RafflePool,
  onceAHousehold: z.boolean(),
  seed: z.string(),
  poolSize: z.int(),
  at: z.iso.datetime(),
  actor: z.string(),
  /** The prizes in their order, each with those who were drawn for it, the latest last. */
  prizes: z.array(z.object({ id: Id, name: z.string(), winners: z.array(RaffleWinner) })),
})
export type Raffle = z.infer<typeof Raffle>
