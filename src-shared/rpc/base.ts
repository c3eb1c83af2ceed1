import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'

/** What the hosts need to know of a procedure besides its schemas. */
export type ProcedureMeta = {
  /** Reports progress and ends with exactly one result. */
  long: boolean
  /** Changes nothing; the terminal may call it while another program owns the file. */
  readOnly: boolean
}

/**
 * The errors that any procedure may end with.
 * Others are declared where they can happen; whatever is undeclared crosses as INTERNAL_SERVER_ERROR
 * with a log id and nothing else.
 */
const commonErrors = {
  /** A card, booking or reminder of that id does not exist (any more). */
  NOT_FOUND: { data: z.object({ what: z.string() }) },
  /** The disk is full: the step was rolled back. */
  STORAGE_FULL: { data: z.object({ place: z.string() }) },
  /** The file was opened for reading only, because another program owns it. */
  READ_ONLY: { data: z.object({ owner: z.string() }) },
  /** Files are being exchanged (restore, move); nothing else may happen meanwhile. */
  CLOSED_FOR_CHANGE: { data: z.object({}) },
  /** The program is locked: nothing was done, and only its lock answers. */
  LOCKED: { data: z.object({}) },
}

/** A procedure that changes data. */
export const write = oc.$meta<ProcedureMeta>({ long: false, readOnly: false }).errors(commonErrors)

/** A procedure that only reads. */
export const read = oc.$meta<ProcedureMeta>({ long: false, readOnly: true }).errors(commonErrors)

/** How far long work has come; `total` is null while it is unknown, `phase` is a key of the catalogue. */
export const Progress = z.object({
  type: z.literal('progress'),
  phase: z.string(),
  done: z.int().nonnegative(),
  total: z.int().nonnegative().nullable(),
})
export type Progress = z.infer<typeof Progress>

/** What a long procedure yields: any number of progress events, then exactly one result. */
export function progressThen<T extends z.ZodType>(result: T) {
  return eventIterator(z.union([Progress, z.object({ type: z.literal('result'), result })]))
}

export type LongEvent<T> = Progress | { type: 'result'; result: T }

/** Long work that changes data. */
export const longWrite = write.meta({ long: true, readOnly: false })

/** Long work that only reads (exports, prints). */
export const longRead = read.meta({ long: true, readOnly: true })

/** Given by the caller for every booking, so that a repeated call returns the first result. */
export const RequestId = z.uuid()

/** What every write answers with, so that the caller can offer to take it back. */
export const Written = z.object({ operationId: z.int().positive() })
export type Written = z.infer<typeof Written>
