import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '@shared/contract'
import type { LongEvent } from '@shared/rpc/base'
import type { FileHandle } from '@shared/rpc/handles'
import { openTab, openWith } from '../../rpc/browser-client'
import type { RunningHost } from './host'

export type Visit = Awaited<ReturnType<typeof visit>>

/**
 * Comes in with the host's one-time token as a browser does, for preparing a test: `client` calls any procedure,
 * `upload` brings a file in, `cookie` lets a browser in, too.
 */
export async function visit({ address, origin }: RunningHost) {
  const cookie = await openWith(address)
  const headers = await openTab({ port: Number(new URL(origin).port) }, cookie)
  const link = new RPCLink({ url: `${origin}/rpc`, headers })
  const [name = '', value = ''] = cookie.split('=')
  return {
    cookie: { name, value, url: origin, httpOnly: true, sameSite: 'Strict' as const },
    client: createORPCClient<ContractRouterClient<Contract>>(link),
    async upload(file: string, bytes: Uint8Array): Promise<FileHandle> {
      const answer = await fetch(`${origin}/files`, {
        method: 'POST',
        headers: { ...headers, 'x-file-name': encodeURIComponent(file) },
        body: new Uint8Array(bytes),
      })
      if (!answer.ok) throw new Error(`not taken in: ${answer.status}`)
      return ((await answer.json()) as { handle: FileHandle }).handle
    },
  }
}

/** Runs a long procedure to its end. */
export async function finish<T>(events: Promise<AsyncIterable<LongEvent<T>>>): Promise<T> {
  let result: { value: T } | undefined
  for await (const event of await events) if (event.type === 'result') result = { value: event.result }
  if (!result) throw new Error('ended without a result')
  return result.value
}
