import type { Entry } from '@shared/features/entries/entry'
import type { EntryKind } from '@shared/features/entries/kind'

/** What the dialog of entries is open for: a new one of a kind, or one that is there. */
export type EntryTask = { kind: EntryKind; entry?: Entry; thingId?: number }
