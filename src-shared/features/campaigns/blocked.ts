import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { z } from 'zod'

/** What nothing is sent to: a postal address, a telephone number, an e-mail address or all of a domain. */
export const BlockedKind = z.enum(['address', 'phone', 'email', 'domain'])
export type BlockedKind = z.infer<typeof BlockedKind>

export const BlockedFields = z.object({
  kind: BlockedKind,
  /** As typed; of an address street, postcode and town: „Am Markt 1, 01067 Dresden“. */
  value: typedLine().min(1).max(300),
  /** Why, in own words. */
  text: typedLine().max(500).default(''),
})
export type BlockedFields = z.infer<typeof BlockedFields>

export const Blocked = BlockedFields.extend({ id: Id, at: z.iso.datetime(), actor: z.string() })
export type Blocked = z.infer<typeof Blocked>
