import { randomBytes } from 'node:crypto'
import { mapEventIterator } from '@orpc/client'
import { type ErrorMap, ValidationError, validateORPCError } from '@orpc/contract'
import { ORPCError } from '@orpc/server'
import { declaredError } from './fail'
import { describeFault, isAbort, isClosedFile, isStorageFull } from './faults'

export type ErrorOptions = {
  /** Gets one line per fault of the program; never personal data. */
  log: (line: string) => void
  /** What to name when the disk is full: the data folder. */
  place: string
}

/** What the interceptor sees of a call. */
type Call = {
  path: readonly string[]
  procedure: { '~orpc': { errorMap: ErrorMap } }
  signal?: AbortSignal | undefined
  next: () => Promise<unknown>
}

/**
 * The one place where failures become what a caller may see, for every transport:
 * errors that the contract declares pass with their data; a full disk becomes STORAGE_FULL; bad input stays
 * BAD_REQUEST; an abort is CLIENT_CLOSED_REQUEST and no fault; everything else is INTERNAL_SERVER_ERROR with
 * `{ logId }` and a line in the log that holds the place in the code.
 */
export function tellErrors(options: ErrorOptions) {
  return async (call: Call): Promise<unknown> => {
    try {
      const output = await call.next()
      return isIterator(output) ? tellOnTheWay(output, call, options) : output
    } catch (error) {
      throw await tell(error, call, options)
    }
  }
}

async function tell(error: unknown, call: Call, { log, place }: ErrorOptions): Promise<Error> {
  if (isAbort(error)) return new ORPCError('CLIENT_CLOSED_REQUEST', { cause: error })
  if (call.signal?.aborted) {
    // Nobody is left to hear of it: what a cancelled call could not clean up stands in the log alone.
    if (error !== call.signal.reason && !(error instanceof ORPCError))
      log(`after a cancel in ${call.path.join('.')}: ${describeFault(error)}`)
    return new ORPCError('CLIENT_CLOSED_REQUEST', { cause: error })
  }
  const known = ofTheFile(error, place) ?? error
  if (known instanceof ORPCError) {
    if (known.code === 'BAD_REQUEST' && known.cause instanceof ValidationError) return known
    const checked = await validateORPCError(call.procedure['~orpc'].errorMap, known)
    if (checked.defined) return checked
  }
  const logId = randomBytes(4).toString('hex')
  log(`error ${logId} in ${call.path.join('.')}: ${describeFault(error)}`)
  return new ORPCError('INTERNAL_SERVER_ERROR', { data: { logId }, cause: error })
}

function ofTheFile(error: unknown, place: string): ORPCError<string, unknown> | undefined {
  if (isStorageFull(error)) return declaredError('STORAGE_FULL', { place })
  return isClosedFile(error) ? declaredError('CLOSED_FOR_CHANGE') : undefined
}

/** The same for what goes wrong after the first event; leaving the loop early never fails. */
function tellOnTheWay(
  events: AsyncIterator<unknown>,
  call: Call,
  options: ErrorOptions,
): AsyncIterator<unknown> {
  const told = mapEventIterator(events, {
    value: async (value) => value,
    error: (error) => tell(error, call, options),
  })
  const leave = told.return.bind(told)
  told.return = async (value) => {
    // What fails while cleaning up was logged by `tell`; nobody is left to hear of it.
    return await leave(value).catch(() => ({ done: true as const, value: undefined }))
  }
  return told
}

function isIterator(value: unknown): value is AsyncIterator<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
