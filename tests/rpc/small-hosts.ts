import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import { createFileDesk } from '@main/files/file-desk'
import type { Limits } from '@main/hosts/browser/limits'
import { startServer } from '@main/hosts/browser/server'
import { type CallPort, servePort } from '@main/rpc/serve-port'
import { createORPCClient } from '@orpc/client'
import { RPCLink as HttpLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { abortAsOneError } from '@renderer/rpc/cancelled'
import { systemClock } from '@shared/kernel/clock'
import { enter, originOf } from './browser-client'
import { type contract, createSmallProgram, type Seen } from './small-program'

export type SmallClient = ContractRouterClient<typeof contract>

export type SmallHost = {
  client: SmallClient
  seen: Seen
  /** What the program must not let out. */
  secret: string
  log: string[]
  /** Ends the host at once, with calls under way. */
  vanish(): Promise<void>
}

const indexOnly = { serve: async (path: string) => (path === '/' ? new Response('<p>ok</p>') : undefined) }

/** The small program behind the real guard, with a desk of its own. */
export async function openSmallServer(limits: Partial<Limits> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tante-emma-small-'))
  const log: string[] = []
  const program = createSmallProgram()
  const files = createFileDesk({ folder: join(folder, 'run'), clock: systemClock })
  const focused: string[] = []
  const server = await startServer({
    app: { router: program.router, files, isLocked: async () => false },
    builtFiles: indexOnly,
    errors: { log: (line) => log.push(line), place: folder },
    actor: 'MK',
    port: 0,
    presence: { enter: () => () => {} },
    onFocus: async () => focused.push('window') > 0,
    limits,
  })
  let open = true
  return {
    server,
    files,
    log,
    focused,
    ...program,
    async close() {
      if (!open) return
      open = false
      await server.close()
      await files.clear()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function overHttp(): Promise<SmallHost> {
  const { server, close, ...small } = await openSmallServer()
  const headers = await enter(server)
  const url = `${originOf(server)}/rpc`
  const client = createORPCClient<SmallClient>(
    new HttpLink({ url, headers, interceptors: [abortAsOneError] }),
  )
  return { client, seen: small.seen, secret: small.secret, log: small.log, vanish: close }
}

async function overPort(): Promise<SmallHost> {
  const log: string[] = []
  const { router, seen, secret } = createSmallProgram()
  const { port1, port2 } = new MessageChannel()
  const serve = servePort(router, { log: (line) => log.push(line), place: '/data' })
  serve(port1 as unknown as CallPort, { actor: 'MK', visit: 'window' })
  const link = new PortLink({ port: port2 as never, interceptors: [abortAsOneError] })
  port2.start()
  return {
    client: createORPCClient<SmallClient>(link),
    seen,
    secret,
    log,
    vanish: async () => port1.close(),
  }
}

/** The same program over each transport. */
export const transports = { http: overHttp, port: overPort }
