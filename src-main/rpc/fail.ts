import { ORPCError } from '@orpc/server'

/**
 * Ends a call with an error that its contract declares; code and data are checked against the contract on
 * the way out, and one that is not declared there is treated as a fault of the program.
 */
export function fail(code: string, data: unknown = {}): never {
  throw new ORPCError(code, { data, defined: true })
}
