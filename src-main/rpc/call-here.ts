import { type AnyRouter, call, getRouter, isProcedure, ORPCError, unlazy } from '@orpc/server'
import type { CallContext } from './context'
import { type ErrorOptions, tellErrors } from './errors'

export type CallHere = {
  context: CallContext
  errors: ErrorOptions
  signal?: AbortSignal | undefined
}

/**
 * Calls a procedure in the same process: validated and with the same errors as over a transport, without one.
 *
 * @param path name of the procedure in parts: `['customers', 'get']`
 * @returns the output; for a procedure with events their iterator
 */
export async function callHere(
  router: AnyRouter,
  path: readonly string[],
  input: unknown,
  { context, errors, signal }: CallHere,
): Promise<unknown> {
  const { default: procedure } = await unlazy(getRouter(router, path))
  if (!isProcedure(procedure)) throw new ORPCError('UNKNOWN_PROCEDURE', { status: 404 })
  const interceptors = [tellErrors(errors)]
  return await call(procedure, input, { context, path, interceptors, ...(signal ? { signal } : {}) })
}
