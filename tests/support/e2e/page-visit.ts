import { connectMessage, portMessage } from '@main/hosts/electron/address'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { Page } from '@playwright/test'
import { FileHandle } from '@shared/rpc/handles'
import type { Visit } from './shop-host'

/** What the test keeps in the page: a connection beside the page's own, and the way back from it. */
type Kept = { fromProgram: (id: number, data: string) => void; beside?: { id: number; port: MessagePort } }
type Link = RPCLink<Record<never, never>>
type Listener = (event: MessageEvent) => void

/**
 * Comes in to Electron through its window, the only way there is: the page asks for one more port, whose messages
 * go to and fro between it and the test. A reload takes the port away; the next call asks for another one.
 */
export async function visitThroughPage(page: Page): Promise<Visit> {
  const listeners = new Map<number, Listener>()
  let latest: { id: number; link: Link } | undefined
  await page.exposeFunction('fromProgram', (id: number, data: string) =>
    listeners.get(id)?.({ data } as MessageEvent),
  )

  async function connected(): Promise<Link> {
    // The page takes the first port that comes: it must have its own by now.
    await page.getByRole('heading').first().waitFor()
    const held = await page.evaluate(() => (window as unknown as Kept).beside?.id)
    if (latest && held === latest.id) return latest.link
    const id = (latest?.id ?? 0) + 1
    latest = { id, link: new RPCLink({ port: testSide(id) }) }
    await page.evaluate(askForPort, { id, asks: connectMessage, brings: portMessage })
    return latest.link
  }

  function testSide(id: number): Pick<MessagePort, 'addEventListener' | 'postMessage'> {
    const post = (data: unknown) => {
      // All values on the wire are JSON, which travels as text.
      if (typeof data !== 'string') throw new Error('only text goes through the page')
      return page.evaluate((text) => (window as unknown as Kept).beside?.port.postMessage(text), data)
    }
    return {
      addEventListener: (type: string, listener: unknown) => {
        if (type === 'message') listeners.set(id, listener as Listener)
      },
      postMessage: post as MessagePort['postMessage'],
    }
  }

  let turn: Promise<unknown> = Promise.resolve()
  /** One call at a time looks whether the connection still stands. */
  const link = () => {
    const mine = turn.then(connected)
    turn = mine.catch(() => {})
    return mine
  }
  return {
    client: createORPCClient({
      call: async (path, input, options) => (await link()).call(path, input, options),
    }),
    async upload(name, bytes) {
      const base64 = Buffer.from(bytes).toString('base64')
      return FileHandle.parse(await page.evaluate(sendFile, { name: encodeURIComponent(name), base64 }))
    },
  }
}

/** In the page. */
function askForPort({ id, asks, brings }: { id: number; asks: string; brings: string }): Promise<void> {
  const kept = window as unknown as Kept
  return new Promise((resolve) => {
    const receive = ({ source, data, ports: [port] }: MessageEvent) => {
      if (source !== window || data?.type !== brings || !port) return
      window.removeEventListener('message', receive)
      port.onmessage = (event) => kept.fromProgram(id, event.data)
      kept.beside = { id, port }
      resolve()
    }
    window.addEventListener('message', receive)
    window.postMessage({ type: asks }, location.origin)
  })
}

/** In the page. */
async function sendFile({ name, base64 }: { name: string; base64: string }): Promise<unknown> {
  const body = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const headers = { 'content-type': 'application/octet-stream', 'x-file-name': name }
  const answer = await fetch('/files', { method: 'POST', headers, body })
  if (!answer.ok) throw new Error(`not taken in: ${answer.status}`)
  return (await answer.json()).handle
}
