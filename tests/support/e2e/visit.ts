import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { LongEvent } from '@shared/rpc/base'
import type { FileHandle } from '@shared/rpc/handles'
import { openTab, openWith } from '../../rpc/browser-client'
import type { Visit } from './shop-host'

/** Comes in to the browser host with its one-time token as a browser does; `cookie` lets a browser in, too. */
export async function visit({ address, origin }: { address: string; origin: string }) {
  const cookie = await openWith(address)
  const headers = await openTab({ port: Number(new URL(origin).port) }, cookie)
  const [name = '', value = ''] = cookie.split('=')
  const come: Visit = {
    client: createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers })),
    async upload(file, bytes) {
      const answer = await fetch(`${origin}/files`, {
        method: 'POST',
        headers: { ...headers, 'x-file-name': encodeURIComponent(file) },
        body: new Uint8Array(bytes),
      })
      if (!answer.ok) throw new Error(`not taken in: ${answer.status}`)
      return ((await answer.json()) as { handle: FileHandle }).handle
    },
  }
  return { ...come, cookie: { name, value, url: origin, httpOnly: true, sameSite: 'Strict' as const } }
}

/** Runs a long procedure to its end. */
export async function finish<T>(events: Promise<AsyncIterable<LongEvent<T>>>): Promise<T> {
  let result: { value: T } | undefined
  for await (const event of await events) if (event.type === 'result') result = { value: event.result }
  if (!result) throw new Error('ended without a result')
  return result.value
}
