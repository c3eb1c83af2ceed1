import type { IncomingMessage } from 'node:http'
import type { MiddlewareHandler } from 'hono'
import type { HostEnv } from './host-env'

/**
 * Refuses a body that is announced as too large, or not announced at all. Node holds the sender to what was
 * announced.
 */
export function limitBody(bytes: number): MiddlewareHandler<HostEnv> {
  return async (c, next) => {
    if (c.req.method !== 'POST') return next()
    const announced = c.req.header('content-length')
    if (announced === undefined) return c.body(null, c.req.header('transfer-encoding') ? 411 : 400)
    if (Number(announced) > bytes) return c.body(null, 413)
    return next()
  }
}

/**
 * Cuts the connection of a sender whose body takes too long.
 *
 * @param whole milliseconds for the whole body
 * @param silence milliseconds without a byte
 */
export function limitTime(whole: number, silence: number): MiddlewareHandler<HostEnv> {
  return async (c, next) => {
    const { incoming } = c.env
    if (!incoming.complete) watch(incoming, whole, silence)
    await next()
  }
}

function watch(incoming: IncomingMessage, whole: number, silence: number): void {
  const cut = () => {
    if (!incoming.complete) incoming.socket.destroy()
  }
  const { socket } = incoming
  const timer = setTimeout(cut, whole)
  socket.setTimeout(silence, cut)
  const stop = () => {
    clearTimeout(timer)
    // With the listener, or the next bodies on this connection would gather them.
    socket.setTimeout(0, cut)
  }
  incoming.once('end', stop)
  incoming.once('close', stop)
}
