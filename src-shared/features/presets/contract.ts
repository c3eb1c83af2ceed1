import { Branch } from '@shared/features/settings/settings'
import { Id } from '@shared/kernel/ids'
import { read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'

/** A part of a ready set: a kind of entries or things, or a group of fields on the card. */
export const PresetPart = z.object({
  key: z.string(),
  what: z.enum(['entryKind', 'thingKind', 'cardGroup']),
  /** What the shop has, by the name that it has given it; null where it has none of it. */
  has: z.object({ id: Id, archived: z.boolean() }).nullable(),
  name: z.string(),
})
export type PresetPart = z.infer<typeof PresetPart>

export const presets = {
  /** The ready sets of all branches, and what of them the shop has. */
  list: read.output(z.array(z.object({ branch: Branch, parts: z.array(PresetPart) }))),
  /**
   * Makes the parts of a set that the shop does not have, and switches on again those that are off, as one step;
   * what it has stays as it is.
   */
  switchOn: write
    .input(z.object({ branch: Branch }))
    .output(Written.extend({ made: z.int(), restored: z.int() })),
}
