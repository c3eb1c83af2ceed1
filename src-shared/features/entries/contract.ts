import { fieldValueErrors } from '@shared/features/fields/contract'
import { FieldChange } from '@shared/features/fields/values'
import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { typedText } from '@shared/kernel/typed-text'
import { read, Written, write } from '@shared/rpc/base'
import { z } from 'zod'
import { Entry } from './entry'
import { EntryKind, entryKindFields } from './kind'

/** What is said in an entry, besides whose it is and of which kind. */
const said = {
  /** Of whom in a household or company; null: of the card itself. */
  personId: Id.nullable().default(null),
  /** On which of the customer's things it was done. */
  thingId: Id.nullable().default(null),
  /** The day that it is about; left out: today. */
  on: CivilDate.optional(),
  text: typedText().max(4000).default(''),
  /** Of the fields of its kind; those that are not named stay as they are. */
  values: z.array(FieldChange).max(500).default([]),
}
const one = Written.extend({ entry: Entry })
const oneKind = Written.extend({ kind: EntryKind })

const dated = write.errors({
  ...fieldValueErrors,
  /** What has been done is written down, not what will be; for that there are reminders. */
  ENTRY_IN_FUTURE: { data: z.object({ on: CivilDate }) },
})
const started = dated.errors({
  /** The kind is switched off: nothing new of it. */
  KIND_ARCHIVED: { data: z.object({ name: z.string() }) },
})

export const entries = {
  /** NOT_FOUND for a card that is gone, a kind, or a person or thing that is not on the card. */
  add: started.input(z.object({ customerId: Id, kindId: Id, ...said })).output(one),
  /** „Wie letztes Mal“: the same once more, of today; a warning that was ended holds again. */
  repeat: started.input(z.object({ id: Id })).output(one),
  update: dated.input(z.object({ id: Id, ...said })).output(one),
  /** Ends what a warning says, for good or on a day to come; `null` lets it hold again. */
  end: write
    .errors({
      /** It would have ended before it began. */
      ENDS_TOO_EARLY: { data: z.object({ on: CivilDate }) },
    })
    .input(z.object({ id: Id, on: CivilDate.nullable() }))
    .output(one),
  delete: write.input(z.object({ id: Id })).output(Written),
  /**
   * What stands on the card itself: warnings that hold today, and of each other kind the latest entry of each
   * person and thing. Entries on the members of a group count, and on a member's card those that name it.
   */
  onCard: read
    .input(z.object({ customerId: Id }))
    .output(z.object({ warnings: z.array(Entry), latest: z.array(Entry) })),
  /** The entries of a thing, the newest first. */
  ofThing: read
    .input(z.object({ thingId: Id, limit: z.int().min(1).max(200).default(50) }))
    .output(z.object({ entries: z.array(Entry), total: z.int() })),
  /** Every kind in the order of the shop, with those that are switched off. */
  kinds: read.output(z.array(EntryKind)),
  addKind: write.input(z.object(entryKindFields)).output(oneKind),
  updateKind: write.input(z.object({ id: Id, ...entryKindFields })).output(oneKind),
  /** Switches a kind off or on again; its entries stay where they are. */
  archiveKind: write.input(z.object({ id: Id, archived: z.boolean() })).output(oneKind),
  /** The kinds in their new order; those that are not named follow as they were. */
  orderKinds: write.input(z.object({ ids: z.array(Id).min(1).max(500) })).output(Written),
}
