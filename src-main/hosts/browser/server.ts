import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { BuiltFiles } from '@main/hosts/built-files'
import { type FilesOfProgram, filesPath, serveFiles } from '@main/hosts/file-routes'
import type { ErrorOptions } from '@main/rpc/errors'
import { describeFault } from '@main/rpc/faults'
import { rpcPrefix, serveHttp } from '@main/rpc/serve-http'
import type { AnyRouter } from '@orpc/server'
import { Hono, type MiddlewareHandler } from 'hono'
import { limitBody, limitTime } from './body-limits'
import { createEntrance } from './entrance'
import { guard, openPath } from './guard'
import type { HostEnv } from './host-env'
import { type Limits, usualLimits } from './limits'
import type { Presence } from './presence'
import { newSecret } from './secrets'

const loopback = '127.0.0.1'

export type ServerOptions = {
  app: { router: AnyRouter } & FilesOfProgram
  builtFiles: BuiltFiles
  errors: ErrorOptions
  /** Initials of who is at work where the staff do not say so themselves. */
  actor: string
  /** 0 takes a free port. */
  port: number
  presence: Pick<Presence, 'enter'>
  /** A second start asks for a window; resolves to whether one could be opened. */
  onFocus: () => Promise<boolean>
  limits?: Partial<Limits>
}

export type BrowserServer = Awaited<ReturnType<typeof startServer>>

/**
 * Serves the program to browsers of this machine.
 *
 * @throws the system's error (EADDRINUSE) when the port is taken
 */
export async function startServer(options: ServerOptions) {
  const limits = { ...usualLimits, ...options.limits }
  const instance = newSecret()
  let port = 0
  const authority = () => `${loopback}:${port}`
  const address = (token: string) => `http://${authority()}${openPath}?token=${token}`
  const entrance = createEntrance({ port: () => port, limits, instance, onFocus: options.onFocus, address })
  const call = serveHttp(options.app.router, options.errors)

  const asVisit: MiddlewareHandler<HostEnv> = async (c, next) => {
    const visit = entrance.visitOf(c)
    if (visit === undefined) return c.body(null, 401)
    c.set('visit', visit)
    c.env.outgoing.once('close', options.presence.enter())
    return next()
  }
  const files = limitTime(limits.fileTime, limits.fileSilence)

  const web = new Hono<HostEnv>()
    .use(guard(authority))
    .use(`${rpcPrefix}/*`, asVisit, limitBody(limits.callBytes), limitTime(limits.callTime, limits.callTime))
    .use(`${filesPath}/*`, asVisit, limitBody(limits.fileBytes), files)
    .use(openPath, limitBody(1000), limitTime(limits.callTime, limits.callTime))
    .all(`${rpcPrefix}/*`, (c) =>
      call(c.req.raw, { actor: options.actor, switched: true, visit: c.get('visit') }),
    )
    .all(`${filesPath}/*`, (c) => serveFiles(c.req.raw, c.get('visit'), options.app))
    .route('/', entrance.routes)
    .get('*', async (c) => {
      return entrance.refusal(c) ?? (await options.builtFiles.serve(c.req.path)) ?? c.body(null, 404)
    })
    .notFound((c) => c.body(null, 404))
    .onError((error, c) => {
      options.errors.log(`error while serving ${c.req.method} ${c.req.routePath}: ${describeFault(error)}`)
      return c.body(null, 500)
    })

  const server = createAdaptorServer({
    fetch: web.fetch,
    overrideGlobalObjects: false,
    serverOptions: {
      headersTimeout: limits.headersTime,
      requestTimeout: Math.max(limits.fileTime, limits.headersTime),
      connectionsCheckingInterval: Math.min(limits.headersTime, 5000),
      keepAliveTimeout: 60_000,
      maxHeaderSize: 16 * 1024,
    },
  }) as Server
  server.maxConnections = 500
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, loopback, resolve)
  })
  port = (server.address() as AddressInfo).port

  return {
    port,
    /** The secret for `POST /focus`. */
    instance,
    issueToken: entrance.issueToken,
    /** `http://127.0.0.1:<port>/open?token=…`, good once. */
    freshAddress: () => address(entrance.issueToken()),
    async close(): Promise<void> {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}
