import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startBrowserHost } from '../support/browser-host'
import { pdfBytes, pngBytes } from '../support/documents'
import type { Visit } from '../support/e2e/shop-host'
import { finish } from '../support/e2e/visit'
import { openTab, openWith, type PageHeaders } from './browser-client'
import { httpRequest } from './http-request'

let root: string
let host: Awaited<ReturnType<typeof startBrowserHost>>
let origin: string
let own: PageHeaders
let other: PageHeaders
let client: Visit['client']
let customerId: number
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'tante-emma-attacks-'))
  host = await startBrowserHost(['--serve', '--data', join(root, 'data'), '--as', 'MK'], { HOME: root })
  origin = new URL(host.address).origin
  const cookie = await openWith(host.address)
  const port = { port: Number(new URL(origin).port) }
  own = await openTab(port, cookie)
  other = await openTab(port, cookie)
  client = clientOf(own)
  customerId = (await client.customers.create({ kind: 'person', people: [{ lastName: 'Röder' }] })).card.id
})
afterEach(async () => {
  await host.stop()
  rmSync(root, { recursive: true, force: true })
})

const clientOf = (headers: PageHeaders): Visit['client'] =>
  createORPCClient(new RPCLink({ url: `${origin}/rpc`, headers }))

async function upload(name: string, body: Buffer | string): Promise<string> {
  const headers = { ...own, 'x-file-name': encodeURIComponent(name) }
  const answer = await fetch(`${origin}/files`, {
    method: 'POST',
    headers,
    body: new Uint8Array(Buffer.from(body)),
  })
  return ((await answer.json()) as { handle: string }).handle
}
const store = async (name: string, body: Buffer | string) =>
  (await finish(client.documents.add({ customerId, file: await upload(name, body) }))).documents[0]
const get = (path: string, headers = own) => httpRequest(`${origin}${path}`, { headers })

test('another tab can neither store nor fetch what this one holds', async () => {
  const file = await upload('a.txt', 'geheim')
  await expect(finish(clientOf(other).documents.add({ customerId, file }))).rejects.toMatchObject({
    code: 'NOT_FOUND',
    data: { what: 'file' },
  })
  const document = await store('b.txt', 'geheim')
  const { handle } = await client.documents.content({ id: document?.id ?? 0 })
  expect((await get(`/files/${handle}`)).text).toBe('geheim')
  expect((await get(`/files/${handle}`, other)).status).toBe(404)
  expect((await get(`/files/${handle}?view=1`, other)).status).toBe(404)
})

test.each([
  ['Seite.pdf', '<!doctype html><script>alert(1)</script>'],
  ['Logo.png', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
  ['Post.eml', 'From: a@b.de\nSubject: x\n\n<script>alert(1)</script>'],
])(
  'what could run (%s) leaves as an attachment of bytes, in a sandbox, also when it is asked to be shown',
  async (name, body) => {
    const document = await store(name, body)
    const { handle } = await client.documents.content({ id: document?.id ?? 0 })
    for (const view of ['', '?view=1']) {
      const { headers } = await get(`/files/${handle}${view}`)
      expect(headers['content-type']).toBe('application/octet-stream')
      expect(headers['content-disposition']).toMatch(/^attachment; /)
      expect(headers['content-security-policy']).toBe('sandbox')
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  },
)

test('a picture leaves as an attachment in a sandbox, a PDF is shown in one', async () => {
  const picture = await store('Bild.png', pngBytes(2, 2))
  const shown = await client.documents.content({ id: picture?.id ?? 0 })
  expect((await get(`/files/${shown.handle}?view=1`)).headers['content-disposition']).toMatch(/^attachment/)
  const pdf = await store('Brief.txt', pdfBytes())
  const inline = await client.documents.content({ id: pdf?.id ?? 0 })
  const { headers } = await get(`/files/${inline.handle}?view=1`)
  expect([headers['content-disposition'], headers['content-security-policy']]).toEqual(['inline', 'sandbox'])
})

test('no name leads out of the folder, into a header, or to another kind of file', async () => {
  for (const [name, stored] of [
    ['../../../etc/passwd', 'passwd'],
    ['C:\\Windows\\win.txt', 'win.txt'],
    ['a\r\nX-Evil: 1.txt', 'a__X-Evil_ 1.txt'],
    ['"; filename="x.txt', '_; filename=_x.txt'],
    ['nul.txt', '_nul.txt'],
  ] as const) {
    const document = await store(name, 'harmlos')
    expect(document?.name).toBe(stored)
    const { handle } = await client.documents.content({ id: document?.id ?? 0 })
    const { headers } = await get(`/files/${handle}`)
    expect(headers['x-evil']).toBeUndefined()
    expect(headers['content-disposition']).not.toMatch(/[\r\n]/)
  }
  expect(readdirSync(root).sort()).toEqual(['data'])
  await expect(store('../../x.exe', 'harmlos')).rejects.toMatchObject({
    code: 'DOCUMENT_REFUSED',
    data: { name: 'x.exe', reason: 'program' },
  })
})
