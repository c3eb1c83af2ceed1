import type { Thing, ThingKind } from '@shared/features/things/thing'

/** What the dialog of things is open for: a new one of a kind, or one that is there. */
export type ThingTask = { kind: ThingKind; thing?: Thing }
