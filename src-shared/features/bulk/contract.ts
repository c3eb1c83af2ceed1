import { LostReason, SettableState } from '@shared/features/customers/card'
import { LeftOpen } from '@shared/features/customers/ending'
import { FieldContent, FieldProblem } from '@shared/features/fields/values'
import { Selection } from '@shared/features/selections/selection'
import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { typedLine, typedText } from '@shared/kernel/typed-text'
import { longRead, longWrite, progressThen, Written } from '@shared/rpc/base'
import { z } from 'zod'

const tag = typedLine().min(1).max(60)

/** What can be done to many cards at once. Later features add a leaf here and its kind in the core's `kinds.ts`. */
export const BulkChange = z.discriminatedUnion('type', [
  z.object({ type: z.literal('addTag'), tag }),
  z.object({ type: z.literal('removeTag'), tag }),
  z.object({ type: z.literal('addReminder'), text: typedText().min(1).max(1000), dueOn: CivilDate }),
  /** `on`, `reason`, `note` and `closeOpen` as in `customers.setState`. */
  z.object({
    type: z.literal('setState'),
    state: SettableState,
    on: CivilDate.optional(),
    reason: LostReason.optional(),
    note: typedText().max(200).optional(),
    closeOpen: z.boolean().optional(),
  }),
  z.object({ type: z.literal('setObjection'), objects: z.boolean() }),
  /** Fills an own field of cards, over what stands there. `fieldName` is its name for the record of operations. */
  z.object({
    type: z.literal('setField'),
    fieldId: Id,
    fieldName: typedLine().min(1).max(200),
    content: FieldContent,
  }),
  /** Who of the staff looks after them; null: nobody. */
  z.object({ type: z.literal('setResponsible'), staffId: Id.nullable() }),
])
export type BulkChange = z.infer<typeof BulkChange>

/** Why a card of the selection stays as it is. */
export const LeftOutReason = z.enum([
  'hasTag',
  'lacksTag',
  'hasReminder',
  'deceased',
  'sameState',
  'stateUnfit',
  'sameObjection',
  'sameContent',
  'minimal',
  'sameResponsible',
  /** Went into the trash meanwhile. */
  'gone',
])
export type LeftOutReason = z.infer<typeof LeftOutReason>

export const LeftOut = z.object({ reason: LeftOutReason, count: z.int().positive() })
export type LeftOut = z.infer<typeof LeftOut>

/** So many of those left out are named. */
export const namedLeftOut = 100

const subject = z.object({ selection: Selection, change: BulkChange })

const errors = {
  STATE_IN_FUTURE: { data: z.object({ on: CivilDate, today: CivilDate }) },
  /** The field was archived or has become another type since. */
  FIELD_VALUE_UNFIT: { data: z.object({ fieldId: Id, name: z.string(), problem: FieldProblem }) },
}

export const bulk = {
  /** Whom a change would concern, and who is left out and why. */
  preview: longRead
    .errors(errors)
    .input(subject)
    .output(
      progressThen(
        z.object({
          total: z.int(),
          changing: z.int(),
          /** What is still to be done for those who change and would be closed with it. */
          closing: LeftOpen,
          leftOut: z.array(LeftOut),
          named: z.array(z.object({ customerId: Id, listName: z.string(), reason: LeftOutReason })),
        }),
      ),
    ),
  /** Makes one change on every card of a selection, as one operation; a cancel takes all of it back. */
  apply: longWrite
    .errors({
      ...errors,
      /** Every card of the selection is left out, or there is none: nothing was written. */
      NOTHING_TO_CHANGE: { data: z.object({ total: z.int() }) },
    })
    .input(subject)
    .output(progressThen(Written.extend({ changed: z.int(), leftOut: z.array(LeftOut) }))),
}
