import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { projectFolder } from './project-folder'

const launch = (name: string) =>
  pathToFileURL(resolve(import.meta.dirname, `../../build/launch/${name}.mjs`)).href

/** A launcher of one line around a child process that waits for SIGTERM and then ends with code 7. */
function launcher(write: (path: string, text: string) => string) {
  const child = write(
    'child.mjs',
    `process.on('SIGTERM', () => process.exit(7)); console.log('waiting'); setTimeout(() => {}, 20_000)`,
  )
  return write(
    'launcher.mjs',
    `import { run } from '${launch('run')}'
     await run({ file: process.execPath, args: [${JSON.stringify(child)}] })
     console.log('went on')`,
  )
}

it.skipIf(process.platform === 'win32')(
  'hands a signal on, ends with the exit code of the child, and does nothing more',
  async () => {
    const { write } = projectFolder()
    const running = spawn(process.execPath, [launcher(write)], { stdio: ['ignore', 'pipe', 'inherit'] })
    onTestFinished(() => void running.kill('SIGKILL'))
    let output = ''
    running.stdout.on('data', (data) => {
      output += data
      if (String(data).includes('waiting')) running.kill('SIGTERM')
    })
    const [code] = await once(running, 'close')
    expect({ code, output }).toEqual({ code: 7, output: 'waiting\n' })
  },
)

it('reports a command that cannot be started with 127 and a text', () => {
  const { write } = projectFolder()
  const file = write(
    'launcher.mjs',
    `import { run } from '${launch('run')}'
     process.exit(await run({ file: '/nowhere/at/all', args: [] }))`,
  )
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
  expect(status).toBe(127)
  expect(stderr).toContain('„/nowhere/at/all“ ließ sich nicht starten')
})

it('lets two set-ups wait for each other, and takes over the lock of one that died', async () => {
  const { folder, write } = projectFolder()
  const dead = spawnSync(process.execPath, ['-e', '']).pid
  write('lock', String(dead))
  const file = write(
    'launcher.mjs',
    `import { alone } from '${launch('setup-lock')}'
     import { existsSync, rmSync, writeFileSync } from 'node:fs'
     const busy = ${JSON.stringify(`${folder}/busy`)}
     await alone(${JSON.stringify(`${folder}/lock`)}, async () => {
       if (existsSync(busy)) process.exit(9)
       writeFileSync(busy, '')
       await new Promise((done) => setTimeout(done, 100))
       rmSync(busy)
     })`,
  )
  const started = [1, 2, 3].map(() => spawn(process.execPath, [file], { stdio: 'ignore' }))
  onTestFinished(() => started.forEach((one) => void one.kill('SIGKILL')))
  const codes = await Promise.all(started.map(async (one) => (await once(one, 'exit'))[0]))
  expect(codes).toEqual([0, 0, 0])
  expect(existsSync(`${folder}/lock`)).toBe(false)
})
