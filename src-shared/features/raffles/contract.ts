import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { longRead, longWrite, progressThen, RequestId, read, Written } from '@shared/rpc/base'
import { ProducedFile } from '@shared/rpc/handles'
import { z } from 'zod'
import { Raffle, RafflePlan } from './raffle'

const errors = {
  /** There are fewer in the pool (of each household one, where it is said so) than prizes. */
  RAFFLE_POOL_SMALL: { data: z.object({ pool: z.int(), prizes: z.int() }) },
  /** Nobody is left who could be drawn for this prize. */
  RAFFLE_POOL_EMPTY: { data: z.object({ prize: z.string() }) },
}

const campaignId = z.object({ campaignId: Id })

export const raffles = {
  /** The raffles of a campaign, the newest first. */
  list: read.input(campaignId).output(z.object({ raffles: z.array(Raffle) })),
  /** How many are in a pool as it stands now; `chances` counts each household once where it is said so. */
  count: longRead
    .input(
      RafflePlan.pick({ pool: true, selection: true, without: true, onceAHousehold: true }).extend(
        campaignId.shape,
      ),
    )
    .output(progressThen(z.object({ pool: z.int(), chances: z.int() }))),
  /** Draws: keeps the seed, the pool as it is now, and the winners. NOT_FOUND, RAFFLE_POOL_SMALL. */
  draw: longWrite
    .errors({ RAFFLE_POOL_SMALL: errors.RAFFLE_POOL_SMALL })
    .input(campaignId.extend({ requestId: RequestId, plan: RafflePlan }))
    .output(progressThen(Written.extend({ id: Id }))),
  /** Draws another one for a prize whose winner does not take it. NOT_FOUND, RAFFLE_POOL_EMPTY. */
  redraw: longWrite
    .errors({ RAFFLE_POOL_EMPTY: errors.RAFFLE_POOL_EMPTY })
    .input(z.object({ prizeId: Id, text: typedLine().max(500).default('') }))
    .output(progressThen(Written.extend({ customerId: Id, listName: z.string() }))),
  /** Makes the draw again from what was kept. `gone` counts tickets of the pool that were erased since. */
  repeat: longRead
    .input(z.object({ id: Id }))
    .output(progressThen(z.object({ same: z.boolean(), draws: z.int(), gone: z.int() }))),
  /** The record: when, from what, among how many, who won what. */
  record: read.input(z.object({ id: Id })).output(z.object({ file: ProducedFile, pages: z.int() })),
}
