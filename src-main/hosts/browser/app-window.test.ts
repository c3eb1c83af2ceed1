import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createAppWindows } from './app-window'

const token = 'dHJhY2UgbWUgaW4gYSBs'

describe.runIf(process.platform === 'linux')('a window of the browser', () => {
  let folder: string
  let windows: ReturnType<typeof createAppWindows>
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tante-emma-window-'))
    const browser = join(folder, 'browser')
    writeFileSync(
      browser,
      `#!/bin/sh\nprintf '%s\\n' "$@" > "${folder}/args.part"\nmv "${folder}/args.part" "${folder}/args"\nsleep 60\n`,
      {
        mode: 0o755,
      },
    )
    vi.stubEnv('CHROMIUM_PATH', browser)
    vi.stubEnv('DISPLAY', ':77')
    vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'))
    windows = createAppWindows({ port: 4711, data: '/data', issueToken: () => token, tokenLife: 60_000 })
  })
  afterEach(() => {
    windows.close()
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })

  async function startedWith(): Promise<string[]> {
    expect(await windows.open()).toBe(true)
    return vi.waitFor(() => readFileSync(join(folder, 'args'), 'utf8').trim().split('\n'))
  }

  test('is started on a private page that posts the token, which stands in no argument', async () => {
    const args = await startedWith()
    expect(args.join(' ')).not.toContain(token)
    const page = fileURLToPath(args.find((arg) => arg.startsWith('--app='))?.slice('--app='.length) ?? '')
    expect(statSync(page).mode & 0o777).toBe(0o600)
    expect(statSync(join(page, '..')).mode & 0o777).toBe(0o700)
    const html = readFileSync(page, 'utf8')
    expect(html).toContain('method="post" action="http://127.0.0.1:4711/open"')
    expect(html).toContain(`value="${token}"`)
  })

  test('has a private profile of its own that keeps nothing of what is typed', async () => {
    const args = await startedWith()
    const profile =
      args.find((arg) => arg.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length) ?? ''
    expect(profile.startsWith(join(folder, 'cache'))).toBe(true)
    expect(statSync(profile).mode & 0o777).toBe(0o700)
    expect(JSON.parse(readFileSync(join(profile, 'Default/Preferences'), 'utf8'))).toMatchObject({
      autofill: { enabled: false },
      credentials_enable_service: false,
      browser: { enable_spellchecking: false },
    })
  })

  test('cannot be opened without a display', async () => {
    vi.stubEnv('DISPLAY', '')
    vi.stubEnv('WAYLAND_DISPLAY', '')
    expect(await windows.open()).toBe(false)
  })
})
