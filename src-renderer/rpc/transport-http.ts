import { RPCLink } from '@orpc/client/fetch'
import { abortAsOneError } from './cancelled'
import { holdWhileLocked } from './held-calls'
import { dropSession, openSession, SessionLost, sessionHeaders } from './session'

/**
 * The way to the core over HTTP on 127.0.0.1 (browser host). `onLost` is called once when the host no longer
 * accepts this tab.
 */
export async function httpLink(onLost: () => void): Promise<RPCLink<Record<never, never>>> {
  await openSession()
  return new RPCLink({
    url: `${location.origin}/rpc`,
    headers: sessionHeaders,
    interceptors: [abortAsOneError, holdWhileLocked],
    fetch: async (request, init) => {
      const answer = await fetch(request, init)
      if (answer.status !== 401) return answer
      if (dropSession()) location.reload()
      else onLost()
      throw new SessionLost()
    },
  })
}
