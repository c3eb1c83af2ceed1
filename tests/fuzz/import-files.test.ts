import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** 200 damaged files each time; `npm run test:long` asks for more. */
const files = Number(process.env['TANTE_EMMA_FUZZ'] ?? 200)
const longestMs = 10_000
const mostMegabytes = 1000

type Word = { seed: number } | { done: true; peak: number }

/** Reads so many damaged files in a process of its own, which is ended when one takes too long. */
function readDamaged(first: number, many: number): Promise<{ end: string; peak: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'tante-emma-fuzz-'))
  const child = fork(join(import.meta.dirname, 'child.ts'), [join(folder, 'datei'), `${first}`, `${many}`], {
    execArgv: [
      '--import',
      join(import.meta.dirname, '../support/typescript-child.mjs'),
      '--max-old-space-size=900',
    ],
    silent: true,
  })
  return new Promise((resolve) => {
    let seed = first
    let peak = 0
    let errors = ''
    let end = ''
    const tooLong = () => {
      end = `seed ${seed} took longer than ${longestMs} ms`
      child.kill('SIGKILL')
    }
    let timer = setTimeout(tooLong, longestMs * 3)
    child.stderr?.on('data', (text: Buffer) => (errors += text))
    child.on('message', (word: Word) => {
      clearTimeout(timer)
      timer = setTimeout(tooLong, longestMs)
      if ('seed' in word) seed = word.seed
      else {
        end = 'done'
        peak = word.peak
      }
    })
    child.on('exit', (code) => {
      clearTimeout(timer)
      rmSync(folder, { recursive: true, force: true })
      resolve({ end: end || `seed ${seed} ended the process (${code}): ${errors.slice(-2000)}`, peak })
    })
  })
}

test(`${files} damaged files are read or refused, without a crash, a hang or a gigabyte`, {
  timeout: 3_600_000,
}, async () => {
  const { end, peak } = await readDamaged(1, files)
  expect(end).toBe('done')
  expect(peak).toBeLessThan(mostMegabytes)
})
