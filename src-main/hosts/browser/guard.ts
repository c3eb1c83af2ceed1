import { securityHeaders } from '@main/hosts/csp'
import type { Context, MiddlewareHandler } from 'hono'
import type { HostEnv } from './host-env'

/** The second start of the program comes here; it is no browser. */
export const focusPath = '/focus'
/** A browser comes here with a token, from a file or from nowhere. */
export const openPath = '/open'

/**
 * What every request must be before anything else is looked at: sent to this very address (against DNS
 * rebinding), by this very page or by a person, never by another site, port or frame. Puts the security headers
 * on every answer.
 *
 * @param authority `127.0.0.1:<port>`, known once the server listens
 */
export function guard(authority: () => string): MiddlewareHandler<HostEnv> {
  return async (c, next) => {
    if (isAllowed(c, authority())) await next()
    else c.res = new Response(null, { status: 403 })
    for (const [name, value] of Object.entries(securityHeaders)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    }
  }
}

function isAllowed(c: Context<HostEnv>, authority: string): boolean {
  const { method, path } = c.req
  if (method !== 'GET' && method !== 'POST') return false
  // A request line may carry a whole address that says something else than the header.
  if (c.req.header('host') !== authority || new URL(c.req.url).host !== authority) return false
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  if (path === focusPath) return origin === undefined && site === undefined
  if (path === openPath) return isTopLevel(c)
  const own = `http://${authority}`
  if (method === 'POST') return origin === own && site === 'same-origin'
  return (
    (origin === undefined || origin === own) &&
    (site === undefined || site === 'same-origin' || site === 'none')
  )
}

/** A person's own step to a page, from wherever, but not inside a frame or by a script. */
function isTopLevel(c: Context<HostEnv>): boolean {
  const mode = c.req.header('sec-fetch-mode')
  const destination = c.req.header('sec-fetch-dest')
  return (
    (mode === undefined || mode === 'navigate') && (destination === undefined || destination === 'document')
  )
}
