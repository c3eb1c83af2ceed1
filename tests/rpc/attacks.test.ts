import { readdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import type { Limits } from '@main/hosts/browser/limits'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { enter, openTab, openWith, originOf, type PageHeaders, samePage } from './browser-client'
import { httpRequest } from './http-request'
import { rawRequest } from './raw-socket'
import { openSmallServer } from './small-hosts'

type Small = Awaited<ReturnType<typeof openSmallServer>>

let small: Small
let page: PageHeaders
let own: string
beforeEach(async () => {
  small = await openSmallServer()
  page = await enter(small.server)
  own = originOf(small.server)
})
afterEach(() => small.close())

const json = { 'content-type': 'application/json' }
const without = (headers: PageHeaders, ...names: string[]): PageHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)))

function greet(headers: PageHeaders) {
  const body = JSON.stringify({ json: { name: 'Emma' } })
  return httpRequest(`${own}/rpc/greet`, { method: 'POST', headers: { ...json, ...headers }, body })
}

const index = (headers: PageHeaders) => httpRequest(`${own}/`, { headers })

test('the page itself is served to', async () => {
  expect((await greet(page)).text).toContain('Guten Tag, Emma')
  expect((await index(page)).text).toContain('ok')
})

describe('token', () => {
  test('without one nothing is served', async () => {
    expect((await httpRequest(`${own}/open`)).status).toBe(403)
    expect((await httpRequest(`${own}/`)).status).toBe(403)
    expect((await greet(samePage(small.server))).status).toBe(401)
  })

  test('a used one is refused and gives no cookie', async () => {
    const address = small.server.freshAddress()
    await openWith(address)
    const again = await httpRequest(address)
    expect(again.status).toBe(403)
    expect(again.headers['set-cookie']).toBeUndefined()
  })

  test('one that has run out is refused', async () => {
    await small.close()
    small = await openSmallServer({ tokenLife: 0 })
    expect((await httpRequest(small.server.freshAddress())).status).toBe(403)
  })

  test('guesses are refused, and after some of them even a right one has to wait', async () => {
    const statuses: number[] = []
    for (let guess = 0; guess < 12; guess += 1) {
      statuses.push((await httpRequest(`${own}/open?token=${'A'.repeat(21)}${guess}`)).status)
    }
    expect(statuses).toEqual([...Array(10).fill(403), 429, 429])
    expect((await httpRequest(small.server.freshAddress())).status).toBe(429)
    expect((await greet(page)).status).toBe(200)
  })

  test('it is taken from a form as well, as the file that opens the browser sends it', async () => {
    const token = small.server.issueToken()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'null' }
    const body = `token=${token}`
    const answer = await httpRequest(`${own}/open`, { method: 'POST', headers, body })
    expect(answer.status).toBe(200)
    expect(answer.headers['set-cookie']?.[0]).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/)
  })

  test('a script or a frame of another page cannot use it', async () => {
    const cases: PageHeaders[] = [
      { 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
      { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
    ]
    for (const headers of cases) {
      expect((await httpRequest(small.server.freshAddress(), { headers })).status).toBe(403)
    }
  })
})

describe('where a request comes from', () => {
  const otherPort = 'http://127.0.0.1:1'

  test.each([
    ['another host (DNS rebinding)', { host: 'laden.example' }],
    ['the right name with another port', { host: '127.0.0.1:1' }],
    ['localhost by name', { host: 'localhost' }],
    ['another origin', { origin: 'https://boese.example' }],
    ['an opaque origin', { origin: 'null' }],
    ['another port of this machine', { origin: otherPort, 'sec-fetch-site': 'same-site' }],
    ['another site, says the browser', { 'sec-fetch-site': 'cross-site' }],
    ['nowhere, says the browser', { 'sec-fetch-site': 'none' }],
  ])('a call from %s is refused', async (_, headers) => {
    expect((await greet({ ...page, ...headers })).status).toBe(403)
    expect(
      (await httpRequest(`${own}/session`, { method: 'POST', headers: { ...page, ...headers } })).status,
    ).toBe(403)
  })

  test.each([['origin'], ['sec-fetch-site']])('a call without %s is refused', async (name) => {
    expect((await greet(without(page, name))).status).toBe(403)
  })

  test('a page of another site or port cannot load ours', async () => {
    expect((await index({ ...page, 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await index({ ...page, origin: otherPort, 'sec-fetch-site': 'same-site' })).status).toBe(403)
  })

  test('a whole address in the request line does not get around the host', async () => {
    const { port } = small.server
    const request = `GET http://laden.example/ HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${page.cookie}\r\nConnection: close\r\n\r\n`
    expect((await rawRequest(port, [request])).status).toBe(403)
  })

  test('other methods are refused', async () => {
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE']) {
      expect((await httpRequest(`${own}/`, { method, headers: page })).status).toBe(403)
    }
  })
})

describe('tab', () => {
  test('a call without its secret is refused', async () => {
    expect((await greet(without(page, 'x-tante-emma-tab'))).status).toBe(401)
  })

  test('a call with a guessed secret is refused', async () => {
    expect((await greet({ ...page, 'x-tante-emma-tab': 'A'.repeat(22) })).status).toBe(401)
  })

  test('a secret without the cookie, or with that of another browser, is refused', async () => {
    const other = await openWith(small.server.freshAddress())
    expect((await greet(without(page, 'cookie'))).status).toBe(401)
    expect((await greet({ ...page, cookie: other })).status).toBe(401)
  })

  test('no tab is opened without the cookie', async () => {
    const headers = samePage(small.server)
    expect((await httpRequest(`${own}/session`, { method: 'POST', headers })).status).toBe(401)
  })
})

describe('second start', () => {
  const focus = (headers: PageHeaders) => httpRequest(`${own}/focus`, { method: 'POST', headers })

  test('whoever knows the secret of the data folder gets a window and an address', async () => {
    const answer = await focus({ 'x-tante-emma-instance': small.server.instance })
    expect(answer.status).toBe(200)
    expect(small.focused).toEqual(['window'])
    await openWith((JSON.parse(answer.text) as { address: string }).address)
  })

  test('whoever does not, and any browser, gets nothing', async () => {
    expect((await focus({})).status).toBe(403)
    expect((await focus({ 'x-tante-emma-instance': 'A'.repeat(22) })).status).toBe(403)
    const secret = { 'x-tante-emma-instance': small.server.instance }
    expect((await focus({ ...page, ...secret })).status).toBe(403)
    expect(small.focused).toEqual([])
  })
})

describe('traversal', () => {
  test.each([
    '/../package.json',
    '/assets/../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/%2e%2e%2f%2e%2e%2fetc/passwd',
    '/..\\package.json',
    '//etc/passwd',
    '/assets/%00',
    '/%c0%ae%c0%ae/package.json',
    '/files/../../etc/passwd',
    '/files/%2e%2e%2fpackage.json',
    '/files/f_..%2f..%2f..%2f..%2fetc%2fpasswd',
  ])('%s leads nowhere', async (path) => {
    const { port } = small.server
    const headers = Object.entries(page).map(([name, value]) => `${name}: ${value}\r\n`)
    const request = `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${headers.join('')}Connection: close\r\n\r\n`
    const answer = await rawRequest(port, [request])
    expect([400, 403, 404]).toContain(answer.status)
    expect(answer.text).not.toMatch(/tante-emma"|root:/)
  })
})

describe('size', () => {
  const head = (path: string, more: string) => {
    const headers = Object.entries(page).map(([name, value]) => `${name}: ${value}\r\n`)
    return `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${small.server.port}\r\n${headers.join('')}${more}Connection: close\r\n\r\n`
  }

  test.each([
    ['/rpc/greet', 2 * 1024 * 1024 + 1],
    ['/files', 250 * 1024 * 1024 + 1],
  ])('%s refuses a body that is announced as too large, without waiting for it', async (path, bytes) => {
    const answer = await rawRequest(small.server.port, [
      head(path, `Content-Type: application/json\r\nX-File-Name: a.csv\r\nContent-Length: ${bytes}\r\n`),
    ])
    expect(answer.status).toBe(413)
  })

  test('a body of unknown length is refused', async () => {
    const answer = await rawRequest(small.server.port, [
      head('/rpc/greet', 'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n'),
    ])
    expect(answer.status).toBe(411)
  })

  test('a file larger than the desk takes is refused and leaves nothing behind', async () => {
    await small.close()
    small = await openSmallServer({ fileBytes: 1000 })
    page = await enter(small.server)
    const headers = { ...page, 'x-file-name': 'a.csv' }
    const url = `${originOf(small.server)}/files`
    expect((await httpRequest(url, { method: 'POST', headers, body: 'x'.repeat(1001) })).status).toBe(413)
    expect((await httpRequest(url, { method: 'POST', headers, body: 'x'.repeat(1000) })).status).toBe(200)
  })

  test('what is not JSON is no call', async () => {
    const headers = { ...page, 'content-type': 'multipart/form-data; boundary=x' }
    const answer = await httpRequest(`${own}/rpc/greet`, { method: 'POST', headers, body: '--x--' })
    expect(answer.status).toBe(415)
  })

  test('headers that go on and on are refused', async () => {
    const answer = await rawRequest(small.server.port, [
      head('/rpc/greet', `X-Long: ${'x'.repeat(20_000)}\r\n`),
    ])
    expect(answer.status).toBe(431)
  })
})

describe('slowness', () => {
  /** Something each 20 ms, for 4 s. */
  const trickle = (start: string) => [start, ...Array(200).fill('x')] as string[]

  async function slowServer(limits: Partial<Limits>) {
    await small.close()
    small = await openSmallServer(limits)
    page = await enter(small.server)
    const headers = Object.entries(page).map(([name, value]) => `${name}: ${value}\r\n`)
    return (path: string, more: string) =>
      `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1:${small.server.port}\r\n${headers.join('')}${more}`
  }

  test('a call whose body trickles is cut', async () => {
    const head = await slowServer({ callTime: 300 })
    const start = head('/rpc/greet', 'Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n')
    expect((await rawRequest(small.server.port, trickle(start))).status).toBeUndefined()
  })

  test.each([
    ['trickles too long', { fileTime: 300 }, trickle],
    ['stops', { fileSilence: 200 }, (start: string) => [start, 'abc']],
  ])('a file that %s is cut and leaves nothing behind', async (_, limits, pieces) => {
    const head = await slowServer(limits)
    const start = head('/files', 'X-File-Name: a.csv\r\nContent-Length: 1000\r\n\r\n')
    const answer = await rawRequest(small.server.port, pieces(start))
    expect([408, undefined]).toContain(answer.status)
    const held = await small.files.receive('test', 'b.csv', Readable.from([Buffer.from('b')]))
    const folder = dirname(small.files.look('test', held)?.path ?? '')
    await expect.poll(() => readdirSync(folder)).toHaveLength(1)
  })

  test('headers that trickle are cut', async () => {
    await slowServer({ headersTime: 300 })
    const answer = await rawRequest(small.server.port, trickle('GET / HTTP/1.1\r\nX: '))
    expect([408, undefined]).toContain(answer.status)
  })
})

describe('files', () => {
  const upload = (headers: PageHeaders, body = 'a;b') =>
    httpRequest(`${own}/files`, {
      method: 'POST',
      headers: { ...headers, 'x-file-name': 'Gr%C3%BC%C3%9Fe.csv' },
      body,
    })

  async function handleOf(headers: PageHeaders): Promise<string> {
    return (JSON.parse((await upload(headers)).text) as { handle: string }).handle
  }

  test('a file comes back to its own tab as an attachment with its name', async () => {
    const answer = await httpRequest(`${own}/files/${await handleOf(page)}`, { headers: page })
    expect(answer).toMatchObject({ status: 200, text: 'a;b' })
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="Gr__e.csv"; filename*=UTF-8''Gr%C3%BC%C3%9Fe.csv`,
    )
    expect(answer.headers['content-security-policy']).toBe('sandbox')
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
  })

  test('another tab, of the same browser too, does not get it', async () => {
    const handle = await handleOf(page)
    const sibling = await openTab(small.server, page.cookie ?? '')
    const stranger = await enter(small.server)
    expect((await httpRequest(`${own}/files/${handle}`, { headers: sibling })).status).toBe(404)
    expect((await httpRequest(`${own}/files/${handle}`, { headers: stranger })).status).toBe(404)
  })

  test('only a PDF is shown, and in a sandbox', async () => {
    const show = async (name: string, type: string) => {
      const { visit } = JSON.parse(
        (await httpRequest(`${own}/rpc/visit`, { method: 'POST', headers: page })).text,
      ).json as { visit: string }
      const made = small.files.produce(visit, name, type)
      writeFileSync(made.path, '%PDF-')
      const { handle } = await made.finish()
      return (await httpRequest(`${own}/files/${handle}?view=1`, { headers: page })).headers
    }
    expect(await show('Brief.pdf', 'application/pdf')).toMatchObject({
      'content-disposition': 'inline',
      'content-security-policy': 'sandbox',
    })
    expect((await show('Seite.html', 'text/html'))['content-disposition']).toMatch(/^attachment/)
  })

  test('a file without a name is refused', async () => {
    expect((await httpRequest(`${own}/files`, { method: 'POST', headers: page, body: 'a' })).status).toBe(400)
    const headers = { ...page, 'x-file-name': '%zz' }
    expect((await httpRequest(`${own}/files`, { method: 'POST', headers, body: 'a' })).status).toBe(400)
  })
})

test('every answer, good or bad, carries the security headers', async () => {
  const answers = [
    await index(page),
    await greet(page),
    await httpRequest(`${own}/`),
    await httpRequest(`${own}/nothing`, { headers: page }),
    await httpRequest(small.server.freshAddress()),
    await greet({ ...page, origin: 'https://boese.example' }),
  ]
  for (const { headers } of answers) {
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
  }
})
