import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAsar } from './asar'
import { writeStubRuntime } from './stub-runtime'

const root = resolve(import.meta.dirname, '../..')
const isBuilt = existsSync(join(root, 'out/main/electron.js'))

describe.skipIf(!isBuilt)('the packed program (needs a build)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tante-emma-package-'))
  const packed = join(folder, 'dist/linux-unpacked')
  const unpackedNative = 'resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds'

  beforeAll(() => {
    const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'))
    writeStubRuntime(join(folder, 'runtime'), version)
    const builder = join(root, 'node_modules/electron-builder/cli.js')
    const overrides = [
      `-c.electronDist=${join(folder, 'runtime')}`,
      `-c.directories.output=${join(folder, 'dist')}`,
    ]
    const args = ['--linux', 'dir', '--x64', '--config', 'build/electron-builder.yml', ...overrides]
    execFileSync(process.execPath, [builder, ...args], { cwd: root, stdio: 'pipe' })
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const archived = () => listAsar(join(packed, 'resources/app.asar')).map(({ path }) => path)

  it('holds the built host, preload and page', () => {
    expect(archived()).toEqual(
      expect.arrayContaining([
        'package.json',
        'out/main/electron.js',
        'out/main/worker.js',
        'out/preload/index.cjs',
        'out/renderer/index.html',
      ]),
    )
  })

  it('holds no sources, tests, measurements or tools', () => {
    const outside = archived().filter(
      (path) => !/^(out\/(main|preload|renderer)|node_modules\/better-sqlite3)\//.test(path),
    )
    expect(outside).toEqual(['package.json'])
  })

  it('keeps the native part outside of the archive, for its own platform alone', () => {
    const unpacked = listAsar(join(packed, 'resources/app.asar')).filter((file) => file.unpacked)
    expect(unpacked.map(({ path }) => path)).toEqual(['node_modules/better-sqlite3/prebuilds/linux-x64.node'])
    expect(readdirSync(join(packed, unpackedNative))).toEqual(['linux-x64.node'])
    const original = readFileSync(join(root, 'node_modules/better-sqlite3/prebuilds/linux-x64.node'))
    expect(readFileSync(join(packed, unpackedNative, 'linux-x64.node')).equals(original)).toBe(true)
  })

  it('sets the fuses', async () => {
    const { ENABLE, DISABLE } = FuseState
    const wire = await getCurrentFuseWire(join(packed, 'tante-emma'))
    expect(wire).toMatchObject({
      [FuseV1Options.RunAsNode]: DISABLE,
      [FuseV1Options.EnableCookieEncryption]: ENABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: DISABLE,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ENABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: ENABLE,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: DISABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: DISABLE,
    })
  })
})
