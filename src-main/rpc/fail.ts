import { ORPCError } from '@orpc/server'
import { statusOf } from '@shared/rpc/statuses'

/** An error that a contract declares, with the status that stands there. */
export function declaredError(code: string, data: unknown = {}): ORPCError<string, unknown> {
  return new ORPCError(code, { data, status: statusOf(code), defined: true })
}

/**
 * Ends a call with an error that its contract declares; code and data are checked against the contract on
 * the way out, and one that is not declared there is treated as a fault of the program.
 */
export function fail(code: string, data: unknown = {}): never {
  throw declaredError(code, data)
}
