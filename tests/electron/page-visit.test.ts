// @vitest-environment jsdom
import { MessageChannel } from 'node:worker_threads'
import { connectMessage, portMessage } from '@main/hosts/electron/address'
import { type CallPort, servePort } from '@main/rpc/serve-port'
import type { Page } from '@playwright/test'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SmallClient } from '../rpc/small-hosts'
import { createSmallProgram } from '../rpc/small-program'
import { visitThroughPage } from '../support/e2e/page-visit'

/** Here the page is this process; what runs in it sees nothing but its argument, as in a window. */
const page = {
  exposeFunction: async (name: string, work: (...given: unknown[]) => unknown) => {
    Object.assign(window, { [name]: (...given: unknown[]) => void work(...given) })
  },
  getByRole: () => ({ first: () => ({ waitFor: async () => {} }) }),
  // biome-ignore lint/security/noGlobalEval: a window gets the source of a function, too
  evaluate: async (work: unknown, argument: unknown) => globalThis.eval(`(${work})`)(argument),
} as unknown as Page

let ports: MessageChannel[]
const serve = servePort(createSmallProgram().router, { log: () => {}, place: '/data' })
/** What the preload and the main process do together. */
function bringPort({ data }: MessageEvent): void {
  if (data?.type !== connectMessage) return
  const channel = new MessageChannel()
  ports.push(channel)
  serve(channel.port1 as unknown as CallPort, { actor: 'MK', visit: 'window' })
  const event = { source: window, data: { type: portMessage }, ports: [channel.port2] }
  window.dispatchEvent(Object.assign(new Event('message'), event))
}
beforeEach(() => {
  ports = []
  window.addEventListener('message', bringPort)
})
afterEach(() => {
  window.removeEventListener('message', bringPort)
  for (const { port1 } of ports) port1.close()
})

const come = async () => (await visitThroughPage(page)).client as unknown as SmallClient

test('calls and events go through the page, over one port of its own', async () => {
  const client = await come()
  const answers = await Promise.all([client.greet({ name: 'Änne' }), client.greet({ name: 'Bo' })])
  expect(answers).toEqual([{ text: 'Guten Tag, Änne' }, { text: 'Guten Tag, Bo' }])
  const seen: unknown[] = []
  for await (const event of await client.count({ to: 3 })) seen.push(event)
  expect(seen.at(-1)).toEqual({ type: 'result', result: { counted: 3 } })
  expect(ports).toHaveLength(1)
})

test('after a reload the next call takes a new port', async () => {
  const client = await come()
  await client.plain()
  delete (window as unknown as { beside?: unknown }).beside
  expect(await client.plain()).toBe('ok')
  expect(ports).toHaveLength(2)
})
