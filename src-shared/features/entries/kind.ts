import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { z } from 'zod'
import { KindIcon } from './kind-icon'

/** The name of a kind of entries or things, as the shop writes it. */
export const KindName = typedLine().min(1).max(60)

/** A kind of dated entries that the shop has: „Farbrezept“, „Sehwerte“. */
export const EntryKind = z.object({
  id: Id,
  name: z.string(),
  icon: KindIcon,
  /** Entries of this kind stand as a red line on the card until they are ended. */
  warning: z.boolean(),
  /** Switched off: there are no new ones, what was written stays. */
  archived: z.boolean(),
})
export type EntryKind = z.infer<typeof EntryKind>

/** What the shop writes of a kind of entries. */
export const entryKindFields = { name: KindName, icon: KindIcon, warning: z.boolean().default(false) }
