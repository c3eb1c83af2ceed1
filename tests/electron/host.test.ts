import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ElectronHost, launch } from './launch'

let folder: string
let host: ElectronHost
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-electron-'))
  host = launch(['--data', join(folder, 'data'), '--as', 'MK'], { cache: join(folder, 'cache') })
  await host.opened()
})
afterAll(async () => {
  await host.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('window', () => {
  test('its page is sandboxed, isolated and without Node, and nothing checks spelling', async () => {
    const { webPreferences } = await host.inside(({ electron }) => {
      return electron.BrowserWindow.getAllWindows()[0]?.options ?? { webPreferences: {} }
    })
    expect(webPreferences).toEqual({
      preload: expect.stringMatching(/out[/\\]preload[/\\]index\.cjs$/),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: true,
    })
    expect(await host.inside(({ electron }) => electron.session.defaultSession.spellChecker)).toBe(false)
  })

  test('the packed program has no developer tools', () => {
    const main = readFileSync(join(import.meta.dirname, '../../out/main/electron.js'), 'utf8')
    expect(main).toMatch(/devTools: !app\.isPackaged/)
  })

  test('it shows the program under its own scheme', async () => {
    const urls = await host.inside(({ electron }) =>
      electron.BrowserWindow.getAllWindows().map((window) => window.webContents.mainFrame.url),
    )
    expect(urls).toEqual(['app://tante-emma/'])
  })

  test('sandbox, scheme and the lock on a second start come before Electron is ready', async () => {
    const happened = await host.inside(({ electron }) => electron.happened)
    const before = happened.slice(0, happened.indexOf('ready'))
    expect(before).toEqual(['setPath userData', 'enableSandbox', 'requestSingleInstanceLock'])
    expect(await host.inside(({ electron }) => electron.protocol.schemes)).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
    ])
  })

  test('what Chromium keeps lies apart from the data', async () => {
    const userData = await host.inside(({ electron }) => electron.app.getPath('userData'))
    expect(userData.startsWith(join(folder, 'cache'))).toBe(true)
  })

  test('a second start brings it forward', async () => {
    const done = await host.inside(({ electron }) => {
      const [window] = electron.BrowserWindow.getAllWindows()
      if (!window) throw new Error('no window')
      window.minimized = true
      window.done.length = 0
      electron.app.emit('second-instance', {}, [], '')
      return window.done
    })
    expect(done).toEqual(['restore', 'show', 'focus'])
  })
})

describe('own scheme', () => {
  const get = (url: string, method = 'GET') =>
    host.inside(
      async ({ electron }, request) => {
        const handler = electron.protocol.handlers.get('app')
        if (!handler) throw new Error('no handler')
        const answer = await handler(new Request(request.url, { method: request.method }))
        return {
          status: answer.status,
          text: await answer.text(),
          headers: Object.fromEntries(answer.headers),
        }
      },
      { url, method },
    )

  test('the page comes with the strict policy', async () => {
    const { status, text, headers } = await get('app://tante-emma/')
    expect(status).toBe(200)
    expect(text).toContain('<div id="root">')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    })
  })

  test('every script that the page names is there', async () => {
    const { text } = await get('app://tante-emma/')
    const scripts = [...text.matchAll(/(?:src|href)="\.?(\/assets\/[^"]+)"/g)].map((match) => match[1])
    expect(scripts.length).toBeGreaterThan(1)
    for (const script of scripts) expect((await get(`app://tante-emma${script}`)).status).toBe(200)
  })

  test.each([
    'app://tante-emma/../main/electron.js',
    'app://tante-emma/%2e%2e/main/electron.js',
    'app://tante-emma/..%2fmain%2felectron.js',
    'app://tante-emma//etc/passwd',
    'app://tante-emma/assets/',
    'app://other/index.html',
    'app://tante-emma.boese.example/index.html',
    'app://tante-emma/files/f_AAAAAAAAAAAAAAAAAAAAAA',
    'app://tante-emma/files/..%2f..%2fetc%2fpasswd',
  ])('%s is not served', async (url) => {
    expect((await get(url)).status).toBe(404)
  })

  test('a page cannot be posted to', async () => {
    expect((await get('app://tante-emma/', 'POST')).status).toBe(405)
  })

  test('files go in and come out under the same path as over http', async () => {
    const answer = await host.inside(async ({ electron }) => {
      const handler = electron.protocol.handlers.get('app')
      if (!handler) throw new Error('no handler')
      const headers = { 'x-file-name': 'Gr%C3%BC%C3%9Fe.csv' }
      const post = new Request('app://tante-emma/files', { method: 'POST', headers, body: 'a;b' })
      const { handle } = (await (await handler(post)).json()) as { handle: string }
      const got = await handler(new Request(`app://tante-emma/files/${handle}`))
      return { text: await got.text(), disposition: got.headers.get('content-disposition') }
    })
    expect(answer).toEqual({
      text: 'a;b',
      disposition: `attachment; filename="Gr__e.csv"; filename*=UTF-8''Gr%C3%BC%C3%9Fe.csv`,
    })
  })
})

describe('ways out', () => {
  /** Whether a navigation was prevented, and what was opened outside instead. */
  const navigate = (event: string, details: object) =>
    host.inside(
      ({ electron }, given) => {
        const contents = electron.BrowserWindow.getAllWindows()[0]?.webContents
        electron.shell.opened.length = 0
        const happening = electron.preventable(given.details)
        contents?.emit(given.event, happening)
        return { prevented: happening.defaultPrevented, opened: electron.shell.opened }
      },
      { event, details },
    )

  test.each([
    ['https://example.org/', ['https://example.org/']],
    ['mailto:emma@example.org', ['mailto:emma@example.org']],
    ['tel:+493643123', ['tel:+493643123']],
    ['http://example.org/', []],
    ['file:///etc/passwd', []],
    ['javascript:alert(1)', []],
    ['data:text/html,x', []],
    ['smb://server/share', []],
    ['app://other/', []],
    ['app://tante-emma/files/f_x', []],
  ])('the page does not go to %s', async (url, opened) => {
    expect(await navigate('will-frame-navigate', { url, isMainFrame: true })).toEqual({
      prevented: true,
      opened,
    })
    const window = await host.inside(({ electron }, target) => {
      electron.shell.opened.length = 0
      const answer = electron.BrowserWindow.getAllWindows()[0]?.webContents.openHandler?.({ url: target })
      return { answer, opened: electron.shell.opened }
    }, url)
    expect(window).toEqual({ answer: { action: 'deny' }, opened })
  })

  test.each(['app://tante-emma/', 'app://tante-emma/#/customers/12'])(
    'it may load itself again at %s',
    async (url) => {
      const details = { url, isMainFrame: true }
      expect(await navigate('will-frame-navigate', details)).toEqual({ prevented: false, opened: [] })
    },
  )

  test('a frame in it stays inside and opens nothing', async () => {
    const inFrame = (url: string) => navigate('will-frame-navigate', { url, isMainFrame: false })
    expect(await inFrame('https://example.org/')).toEqual({ prevented: true, opened: [] })
    expect(await inFrame('blob:app://tante-emma/1')).toEqual({ prevented: false, opened: [] })
  })

  test('redirects and webviews are prevented', async () => {
    expect(await navigate('will-redirect', { url: 'https://example.org/' })).toMatchObject({
      prevented: true,
    })
    expect(await navigate('will-attach-webview', {})).toMatchObject({ prevented: true })
  })

  test('every permission is denied, asked for or looked up', async () => {
    const granted = await host.inside(({ electron }) => {
      const { request, check, device } = electron.session.defaultSession
      const answers: unknown[] = [check?.(), device?.()]
      for (const permission of [
        'media',
        'geolocation',
        'notifications',
        'openExternal',
        'fileSystem',
        'usb',
      ]) {
        request?.({}, permission, (answer) => answers.push(answer))
      }
      return answers
    })
    expect(granted).toEqual(Array(8).fill(false))
  })

  test('a download asks where it should go, under a harmless name', async () => {
    const options = await host.inside(({ electron }) => {
      let given: unknown
      const item = {
        getFilename: () => '../../Brief\u202efdp.exe',
        setSaveDialogOptions: (saveOptions: unknown) => {
          given = saveOptions
        },
      }
      electron.app.setPath('downloads', '/downloads')
      electron.session.defaultSession.emit('will-download', {}, item)
      return given
    })
    expect(options).toEqual({ title: 'Datei speichern', defaultPath: join('/downloads', 'Brieffdp.exe') })
  })
})

describe('calls', () => {
  test('the page reaches the program through the preload’s port', async () => {
    const answers = await host.inside(async ({ page }) => {
      const { client, port } = page.openClient()
      const info = await client.host?.info?.()
      const missing = await client.customers?.get?.({ id: 99 }).catch((error: { code: string }) => error.code)
      const seen: unknown[] = []
      const events = (await client.setup?.addSamples?.({ count: 30 })) as AsyncIterable<{ type: string }>
      for await (const event of events) seen.push(event.type)
      port.close()
      return { info, missing, last: seen.at(-1) }
    })
    expect(answers).toMatchObject({
      info: { kind: 'electron', folderPicker: 'system' },
      missing: 'NOT_FOUND',
      last: 'result',
    })
  })

  test('a frame that is not the program gets no port', async () => {
    const ports = await host.inside(({ electron, page }) => {
      const [window] = electron.BrowserWindow.getAllWindows()
      if (!window) throw new Error('no window')
      const frames = [page.otherFrame('app://tante-emma/'), page.otherFrame('https://boese.example/')]
      const pages = frames.map((frame) => page.openPage(window, { frame }))
      for (const opened of pages) opened.connect()
      return pages.map(({ received }) => received.length)
    })
    expect(ports).toEqual([0, 0])
  })

  test('a main frame that went elsewhere gets no port', async () => {
    const received = await host.inside(({ electron, page }) => {
      const [window] = electron.BrowserWindow.getAllWindows()
      if (!window) throw new Error('no window')
      const { mainFrame } = window.webContents
      mainFrame.url = 'https://boese.example/'
      const opened = page.openPage(window)
      opened.connect()
      mainFrame.url = 'app://tante-emma/'
      return opened.received.length
    })
    expect(received).toBe(0)
  })

  test('the preload listens to its own page alone', async () => {
    const received = await host.inside(({ electron, page }) => {
      const [window] = electron.BrowserWindow.getAllWindows()
      if (!window) throw new Error('no window')
      const opened = page.openPage(window)
      const data = { type: 'tante-emma:connect' }
      opened.deliver({ source: {}, origin: 'app://tante-emma', data, ports: [] })
      const foreign = page.openPage(window, { origin: 'https://boese.example' })
      foreign.connect()
      return [opened.received.length, foreign.received.length]
    })
    expect(received).toEqual([0, 0])
  })

  test('a folder is picked in the system’s dialog, and only its handle crosses', async () => {
    const { answer, asked } = await host.inside(async ({ electron, page }, picked) => {
      const { client, port } = page.openClient()
      electron.dialog.answers.push({ canceled: false, filePaths: [picked] })
      const result = await client.host?.pickFolder?.({ purpose: 'backup' })
      port.close()
      return { answer: result, asked: electron.dialog.asked.at(-1) }
    }, folder)
    expect(answer).toMatchObject({ folder: { handle: expect.stringMatching(/^d_/) } })
    expect(asked).toMatchObject({
      kind: 'open',
      options: { properties: ['openDirectory', 'createDirectory'] },
    })
  })
})

test('the password of the mail account lies in the keychain, in none of the data and not as it was typed', async () => {
  const kept = await host.inside(async ({ page }, password) => {
    const { client, port } = page.openClient()
    const { emails } = client
    const before = await emails?.account?.({})
    await emails?.setPassword?.({ password })
    const after = await emails?.account?.({})
    port.close()
    return [before, after]
  }, 'Weinkeller-4711')
  expect(kept).toMatchObject([
    { hasPassword: false, kept: 'keychain' },
    { hasPassword: true, kept: 'keychain' },
  ])
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const holding = files.filter((file) =>
    readFileSync(join(file.parentPath, file.name)).includes('Weinkeller-4711'),
  )
  expect(holding.map(({ name }) => name)).toEqual([])
  expect(files.map(({ name }) => name)).toContain('secrets.json')
})

test('the menu is German and offers neither reload nor developer tools', async () => {
  const menu = JSON.stringify(await host.inside(({ electron }) => electron.Menu.application))
  for (const label of ['Bearbeiten', 'Ansicht', 'Fenster', 'Hilfe', 'Beenden'])
    expect(menu).toContain(`"${label}"`)
  expect(menu).not.toMatch(/reload|devtools/i)
})

test('who owns the data is noted there for the next start', () => {
  const note = JSON.parse(readFileSync(join(folder, 'data/instance.json'), 'utf8'))
  expect(note).toMatchObject({ kind: 'electron', door: null })
  expect(existsSync(join(folder, 'data/tante-emma.sqlite'))).toBe(true)
  expect(readdirSync(join(folder, 'data/temp'))).toHaveLength(1)
})
