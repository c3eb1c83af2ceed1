import { ORPCError } from '@orpc/server'
import { type ErrorOptions, tellErrors } from './errors'

/** What both transports' handlers do beyond carrying bytes. */
export function handlerOptions(errors: ErrorOptions) {
  return { clientInterceptors: [tellErrors(errors)], interceptors: [refuseUnknown] }
}

/** A name that the contract does not know is an error like any other, the same over every transport. */
async function refuseUnknown<T extends { matched: boolean }>(call: { next: () => Promise<T> }): Promise<T> {
  const result = await call.next()
  if (!result.matched) throw new ORPCError('UNKNOWN_PROCEDURE', { status: 404 })
  return result
}
