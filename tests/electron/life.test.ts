import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { acquireLock } from '@main/db/lock'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ElectronHost, launch } from './launch'

let folder: string
let hosts: ElectronHost[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tante-emma-electron-'))
  hosts = []
})
afterEach(async () => {
  await Promise.all(hosts.map((host) => host.stop()))
  rmSync(folder, { recursive: true, force: true })
})

function start(env: NodeJS.ProcessEnv = {}): ElectronHost {
  const host = launch(['--data', join(folder, 'data')], { cache: join(folder, 'cache'), env })
  hosts.push(host)
  return host
}

async function startOpened(): Promise<ElectronHost> {
  const host = start()
  await host.opened()
  return host
}

/** Closes the window as a person does, a moment later, so that the order itself is answered. */
const closeWindow = (host: ElectronHost) =>
  host.inside(({ electron }) => {
    setImmediate(() => electron.BrowserWindow.getAllWindows()[0]?.close())
  })

describe('closing', () => {
  test('the last window closed ends the program, with a backup and without traces', async () => {
    const host = await startOpened()
    await closeWindow(host)
    expect(await host.exited).toBe(0)
    const left = readdirSync(join(folder, 'data')).toSorted()
    expect(left).toEqual(['sicherungen', 'tante-emma.lock', 'tante-emma.sqlite', 'temp'])
    expect(readdirSync(join(folder, 'data/sicherungen'))).toHaveLength(1)
    expect(readdirSync(join(folder, 'data/temp'))).toEqual([])
  })

  test.each([
    [0, true],
    [1, false],
  ])('text that is not saved is asked about; answer %i lets the window go: %s', async (answer, goes) => {
    const host = await startOpened()
    const { prevented, asked } = await host.inside(({ electron }, given) => {
      electron.dialog.answers.push(given)
      const event = electron.preventable()
      electron.BrowserWindow.getAllWindows()[0]?.webContents.emit('will-prevent-unload', event)
      return { prevented: event.defaultPrevented, asked: electron.dialog.asked }
    }, answer)
    expect(prevented).toBe(goes)
    expect(asked).toMatchObject([
      { kind: 'message', options: { buttons: ['Verwerfen und schließen', 'Zurück'] } },
    ])
  })
})

describe('place of the window', () => {
  const optionsOf = (host: ElectronHost) =>
    host.inside(({ electron }) => {
      const [window] = electron.BrowserWindow.getAllWindows()
      return { ...window?.options, webPreferences: undefined, maximized: window?.maximized }
    })

  test('it is remembered', async () => {
    const first = await startOpened()
    expect(await optionsOf(first)).toMatchObject({ width: 1280, height: 860, show: false, maximized: false })
    await first.inside(({ electron }) => {
      const [window] = electron.BrowserWindow.getAllWindows()
      if (!window) throw new Error('no window')
      window.bounds = { x: 300, y: 200, width: 1000, height: 700 }
      window.maximized = true
    })
    await closeWindow(first)
    await first.exited
    const second = await startOpened()
    expect(await optionsOf(second)).toMatchObject({
      x: 300,
      y: 200,
      width: 1000,
      height: 700,
      maximized: true,
    })
  })
})

describe('starting', () => {
  test('a second start of the same data ends at once and touches nothing', async () => {
    const host = start({ STAND_IN_IS_SECOND: '1' })
    expect(await host.exited).toBe(0)
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  test('data that another program holds is left alone, and the reason is shown', async () => {
    mkdirSync(join(folder, 'data'))
    const lock = acquireLock(join(folder, 'data'))
    if ('inUse' in lock) throw new Error('in use')
    const host = start()
    expect(await host.exited).toBe(1)
    expect(host.errorBoxes).toEqual([expect.stringMatching(/schon geöffnet/)])
    lock.release()
  })

  test('a file that is none of ours is left alone, and the reason is shown', async () => {
    mkdirSync(join(folder, 'data'))
    writeFileSync(join(folder, 'data/tante-emma.sqlite'), 'something else'.repeat(1000))
    const host = start()
    expect(await host.exited).toBe(1)
    expect(host.errorBoxes).toEqual([expect.stringMatching(/nicht verändert/)])
  })
})
