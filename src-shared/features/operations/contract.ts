import { Id } from '@shared/kernel/ids'
import { longWrite, progressThen, read } from '@shared/rpc/base'
import { z } from 'zod'

/** Counting on would cost work proportional to all that was ever done; nobody reads the difference. */
export const countedChanges = 1000

/** Everything that was done with the data, newest first. */
export const Operation = z.object({
  id: Id,
  kind: z.string(),
  /** What it was about, e.g. the card's name. */
  label: z.string(),
  actor: z.string(),
  at: z.iso.datetime(),
  state: z.enum(['running', 'done', 'undoing', 'undone']),
  undoable: z.boolean(),
  /** Counted up to `countedChanges`; one more stands for any number above it. */
  changes: z.int(),
  /** The card that it concerned, where it was one that is still there. */
  customerId: Id.nullable(),
  /**
   * Where taking it back has come to a halt, so that only a part of its changes is taken back; `undo` goes on.
   * Both numbers are 0 where the program no longer knows them.
   */
  halted: z.object({ done: z.int(), total: z.int() }).nullable(),
})
export type Operation = z.infer<typeof Operation>

/** Something that an undo left as it stands, because it was changed or used since. */
export const KeptBack = z.object({
  what: z.string(),
  reason: z.enum(['changedSince', 'usedSince']),
  customerId: Id.nullable(),
})
export type KeptBack = z.infer<typeof KeptBack>

export const UndoResult = z.object({
  operationId: Id,
  undone: z.int(),
  kept: z.array(KeptBack),
  keptTotal: z.int(),
})
export type UndoResult = z.infer<typeof UndoResult>

export const undoErrors = {
  NOT_UNDOABLE: { data: z.object({ reason: z.enum(['alreadyUndone', 'running', 'isUndo', 'nothing']) }) },
}

export const operations = {
  list: read
    .input(
      z.object({
        offset: z.int().nonnegative().default(0),
        limit: z.int().min(1).max(200).default(50),
        undoableOnly: z.boolean().default(false),
        /** Only what was done under these initials; empty for what nobody signed. */
        actor: z.string().max(20).optional(),
        /** Only what belongs to this feature: `customers` for `customers.update`. */
        area: z.string().max(40).optional(),
      }),
    )
    .output(z.object({ operations: z.array(Operation), total: z.int() })),
  undo: longWrite
    .errors(undoErrors)
    .input(z.object({ id: Id }))
    .output(progressThen(UndoResult)),
}
