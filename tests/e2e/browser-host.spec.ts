import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { type RunningHost, startBrowserHost } from '../support/browser-host'

let folder: string
let host: RunningHost | undefined
/** A program whose last window has gone: it waits for a while before it ends, the other tests meanwhile. */
let left: { folder: string; running: RunningHost } | undefined
test.beforeAll(async ({ browser }) => {
  const place = mkdtempSync(join(tmpdir(), 'tante-emma-e2e-'))
  left = { folder: place, running: await startBrowserHost(['--data', join(place, 'data')]) }
  const page = await browser.newPage()
  await page.goto(left.running.address)
  await expectProgram(page, [])
  await page.close()
})
test.afterAll(async () => {
  await left?.running.stop()
  if (left) rmSync(left.folder, { recursive: true, force: true })
})
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-e2e-'))
})
test.afterEach(async () => {
  await host?.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function start(...args: string[]): Promise<RunningHost> {
  host = await startBrowserHost(['--data', join(folder, 'data'), ...args])
  return host
}

/** The program stands: it has shown its first page and has nothing to complain about. */
async function expectProgram(page: Page, problems: string[]) {
  await expect(page.getByRole('heading').first()).toBeVisible()
  expect(new URL(page.url()).pathname).toBe('/')
  expect(problems).toEqual([])
}

function problemsOf(page: Page): string[] {
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  return problems
}

test('the printed address opens the program, once', async ({ page, browser }) => {
  const { address } = await start('--serve')
  const problems = problemsOf(page)
  await page.goto(address)
  await expectProgram(page, problems)
  expect(await page.evaluate(() => document.cookie)).toBe('')

  const elsewhere = await (await browser.newContext()).newPage()
  expect((await elsewhere.goto(address))?.status()).toBe(403)
  await expect(elsewhere.getByRole('heading')).toHaveText('Diese Adresse gilt nicht mehr.')
  await elsewhere.goto(new URL(address).origin)
  await expect(elsewhere.getByRole('heading', { name: 'Willkommen bei Tante Emma' })).toBeHidden()
})

test('a reload and a second tab stay in', async ({ page, context }) => {
  await page.goto((await start('--serve')).address)
  await expectProgram(page, [])
  const problems = problemsOf(page)
  await page.reload()
  await expectProgram(page, problems)
  const second = await context.newPage()
  const inSecond = problemsOf(second)
  await second.goto(new URL('/', page.url()).href)
  await expectProgram(second, inSecond)
})

test('a file that posts the token opens the program, as the app window does', async ({ page }) => {
  const address = new URL((await start('--serve')).address)
  const file = join(folder, 'door.html')
  const field = `<input name="token" value="${address.searchParams.get('token')}">`
  const form = `<form method="post" action="${address.origin}/open">${field}</form>`
  writeFileSync(file, `${form}<script>document.forms[0].submit()</script>`)
  const problems = problemsOf(page)
  await page.goto(pathToFileURL(file).href)
  await page.waitForURL(`${address.origin}/`)
  await expectProgram(page, problems)
})

test('another page of this machine can neither frame nor call the program', async ({ page, context }) => {
  const { address } = await start('--serve')
  await page.goto(address)
  await expectProgram(page, [])
  const { origin } = new URL(address)

  const stranger = await context.newPage()
  await stranger.route('http://127.0.0.1:9/', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${origin}/"></iframe>` }),
  )
  await stranger.goto('http://127.0.0.1:9/')
  const answers = await stranger.evaluate(async (target) => {
    const attempt = (mode: RequestMode) =>
      fetch(`${target}/session`, { method: 'POST', mode, credentials: 'include' }).then(
        () => 'answered',
        () => 'refused',
      )
    return [await attempt('cors'), await attempt('no-cors')]
  }, origin)
  expect(answers).toEqual(['refused', 'refused'])
  const framed = stranger.frames().find((frame) => frame.parentFrame())
  expect(await framed?.locator('#root').count()).toBe(0)
})

test('a second start on the same data gives a new address instead', async ({ page }) => {
  await start('--serve')
  const second = await startBrowserHost(['--data', join(folder, 'data')])
  expect(await second.exited).toBe(0)
  const problems = problemsOf(page)
  await page.goto(second.address)
  await expectProgram(page, problems)
})

test('after a kill it starts again on the same data', async ({ page }) => {
  const first = await start('--serve')
  first.kill('SIGKILL')
  await first.exited
  const problems = problemsOf(page)
  await page.goto((await start('--serve')).address)
  await expectProgram(page, problems)
})

test('a signal ends it in order', async () => {
  const running = await start('--serve')
  expect(await running.stop()).toBe(0)
  expect(readdirSync(join(folder, 'data')).toSorted()).toEqual([
    'tante-emma.lock',
    'tante-emma.sqlite',
    'temp',
  ])
})

test('when the last window has gone, the program backs up and ends', async () => {
  expect(await left?.running.exited).toBe(0)
  const data = join(left?.folder ?? '', 'data')
  expect(readdirSync(join(data, 'sicherungen'))).toHaveLength(1)
  expect(existsSync(join(data, 'instance.json'))).toBe(false)
})
