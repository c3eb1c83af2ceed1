import { Newsletter } from '@shared/features/consents/consent'
import { RelationKind } from '@shared/features/relations/contract'
import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'
import { Selection } from './selection'

const SavedSelection = z.object({ id: Id, name: z.string(), selection: Selection })
export type SavedSelection = z.infer<typeof SavedSelection>

const name = typedLine().min(1).max(80)
const errors = {
  /** Another one has this name. */
  SELECTION_NAME_TAKEN: { data: z.object({ name: z.string() }) },
  /** It would lead back to itself, by this one that it refers to. */
  SELECTION_LOOP: { data: z.object({ name: z.string() }) },
}
const saved = Written.extend({ id: Id })

/** Whom something is about: counted while one clicks, and kept by a name. */
export const selections = {
  /** How many cards a selection holds now, and the first of them by name. Ends when the call is cancelled. */
  count: read
    .input(z.object({ selection: Selection }))
    .output(z.object({ total: z.int(), first: z.array(z.object({ id: Id, listName: z.string() })) })),
  /** All that are kept, by name. */
  list: read.output(z.object({ saved: z.array(SavedSelection) })),
  /** What conditions speak of by an id: kinds of things and relations, newsletters, groups. */
  names: read.output(
    z.object({
      thingKinds: z.array(z.object({ id: Id, name: z.string() })),
      relationKinds: z.array(RelationKind),
      newsletters: z.array(Newsletter.pick({ id: true, name: true })),
      categories: z.array(z.string()),
      campaigns: z.array(z.object({ id: Id, name: z.string() })),
    }),
  ),
  /** Keeps one by a name, over the one of that id or as a new one. */
  save: write
    .input(z.object({ id: Id.nullable(), name, selection: Selection }))
    .output(saved)
    .errors(errors),
  /** SELECTION_IN_USE names what refers to it: nothing may silently mean nobody. */
  delete: write
    .input(z.object({ id: Id }))
    .output(Written)
    .errors({
      SELECTION_IN_USE: {
        data: z.object({ name: z.string(), selections: z.array(z.string()), letters: z.array(z.string()) }),
      },
    }),
}
