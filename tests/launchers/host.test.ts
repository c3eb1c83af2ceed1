import { expect, it, vi } from 'vitest'
import { executableName, failedRecently, findElectron } from '../../build/launch/electron-runtime.mjs'
import { chooseHost, failedToOpen } from '../../build/launch/host.mjs'
import { texts } from '../../build/launch/texts.mjs'
import { projectFolder } from './project-folder'

const screen = { env: { DISPLAY: ':0' }, platform: 'linux' }
const noScreen = { env: { DISPLAY: '' }, platform: 'linux' }

it('opens Electron where its runtime and a screen are there', async () => {
  const wayland = { env: { WAYLAND_DISPLAY: 'wayland-0' }, platform: 'linux' }
  for (const running of [screen, wayland, { env: {}, platform: 'win32' }, { env: {}, platform: 'darwin' }]) {
    expect(await chooseHost(['--demo'], running, async () => '/electron')).toEqual({
      host: 'electron',
      runtime: '/electron',
    })
  }
})

it('opens the browser host where no runtime can be had', async () => {
  const choice = await chooseHost([], screen, async () => undefined)
  expect(choice).toEqual({ host: 'browser', why: texts.noRuntime, serve: false })
})

it('serves on without a screen, and asks for no runtime there', async () => {
  const electron = vi.fn(async () => '/electron')
  expect(await chooseHost([], noScreen, electron)).toEqual({
    host: 'browser',
    why: texts.noDisplay,
    serve: true,
  })
  expect(electron).not.toHaveBeenCalled()
})

it('serves where that is asked for, and passes the wish on only once', async () => {
  const electron = vi.fn(async () => '/electron')
  for (const running of [screen, noScreen]) {
    const choice = await chooseHost(['--serve'], running, electron)
    expect(choice).toEqual({ host: 'browser', why: texts.onlyServe, serve: false })
  }
  expect(electron).not.toHaveBeenCalled()
})

it('turns to the browser when Electron cannot run here, and not when it has run or reported an error', () => {
  expect(failedToOpen(127, 100)).toBe(true)
  expect(failedToOpen(133, 3000)).toBe(true)
  expect(failedToOpen(133, 60_000)).toBe(false)
  expect(failedToOpen(1, 100)).toBe(false)
  expect(failedToOpen(0, 100)).toBe(false)
})

it('finds the runtime that the environment names before the downloaded one', () => {
  const { folder, write } = projectFolder()
  const running = (env: Record<string, string>) => findElectron(folder, { env, platform: 'linux' })
  expect(running({})).toBeUndefined()
  const downloaded = write('node_modules/electron/dist/electron')
  expect(running({ ELECTRON_EXEC_PATH: `${folder}/nowhere` })).toBe(downloaded)
  const dist = write('dist/electron')
  expect(running({ ELECTRON_OVERRIDE_DIST_PATH: `${folder}/dist` })).toBe(dist)
  const named = write('my-electron')
  expect(running({ ELECTRON_OVERRIDE_DIST_PATH: `${folder}/dist`, ELECTRON_EXEC_PATH: named })).toBe(named)
})

it('knows the executable of each system', () => {
  expect(executableName('win32')).toBe('electron.exe')
  expect(executableName('darwin')).toBe('Electron.app/Contents/MacOS/Electron')
})

it('leaves a failed download alone for a day', () => {
  const now = new Date('2026-11-22T12:00:00Z')
  expect(failedRecently(undefined, now)).toBe(false)
  expect(failedRecently('2026-11-21T12:00:01Z', now)).toBe(true)
  expect(failedRecently('2026-11-21T11:59:59Z', now)).toBe(false)
  expect(failedRecently('2026-11-23T12:00:00Z', now), 'a clock that was set back').toBe(false)
  expect(failedRecently('nonsense', now)).toBe(false)
})
