import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/fetch'
import type { CallContext } from './context'
import type { ErrorOptions } from './errors'
import { handlerOptions } from './handler-options'

/** Where calls come in: `/rpc/customers/get` is `customers.get`. */
export const rpcPrefix = '/rpc'

/**
 * Serves the router over HTTP. Takes only what a program of ours sends (POST of JSON); who may call at all is
 * the guard's business.
 */
export function serveHttp(router: AnyRouter, errors: ErrorOptions) {
  const handler = new RPCHandler<CallContext>(router, handlerOptions(errors))
  return async (request: Request, context: CallContext): Promise<Response> => {
    if (request.method !== 'POST') return new Response(null, { status: 405 })
    if (!isJson(request.headers.get('content-type'))) return new Response(null, { status: 415 })
    const { response } = await handler.handle(request, { prefix: rpcPrefix, context })
    return response ?? new Response(null, { status: 404 })
  }
}

/** A call without input comes without body and type. */
function isJson(contentType: string | null): boolean {
  return contentType === null || /^application\/json\s*(;|$)/i.test(contentType)
}
