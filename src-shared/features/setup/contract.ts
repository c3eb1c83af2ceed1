import { ShopSettings } from '@shared/features/settings/settings'
import { longWrite, progressThen, read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'

export const setup = {
  /** Whether the first start has been gone through. */
  state: read.output(z.object({ done: z.boolean(), customers: z.int(), dataFolder: z.string() })),
  /**
   * Ends the first start: the shop is known, with what its branch writes on cards unless that is not wanted, and
   * the program opens on Heute.
   */
  complete: write.input(z.object({ shop: ShopSettings, presets: z.boolean().default(true) })).output(Written),
  /** Fills in made-up customers to try things out with; one undoable step. */
  addSamples: longWrite
    .input(z.object({ count: z.int().min(1).max(5000).default(60) }))
    .output(progressThen(Written.extend({ customers: z.int() }))),
}
