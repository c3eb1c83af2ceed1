import type { Progress } from '@shared/rpc/base'
import { expect, test } from 'vitest'
import { createProgressLine } from './progress-line'

const at = (done: number, phase = 'x'): Progress => ({ type: 'progress', phase, done, total: 1000 })

function lineOn(isTTY: boolean) {
  const written: string[] = []
  let now = 0
  const stream = { isTTY, write: (text: string) => written.push(text) > 0 }
  const line = createProgressLine(stream as never, () => now)
  const wait = (ms: number) => {
    now += ms
  }
  return { line, written, wait }
}

test('on a terminal one line changes and leaves nothing behind', () => {
  const { line, written } = lineOn(true)
  line.show(at(1))
  line.show(at(1000))
  line.end()
  expect(written).toHaveLength(3)
  expect(written.every((text) => text.startsWith('\r\u001b[2K'))).toBe(true)
  expect(written[1]).toMatch(/1\.000 von 1\.000$/)
  expect(written[2]).toBe('\r\u001b[2K')
})

test('elsewhere there is a line at most each second, and one for each phase', () => {
  const { line, written, wait } = lineOn(false)
  line.show(at(1))
  line.show(at(2))
  wait(1000)
  line.show(at(3))
  line.show(at(0, 'y'))
  line.end()
  expect(written.map((text) => /(\d+) von/.exec(text)?.[1])).toEqual(['1', '3', '0'])
  expect(written.every((text) => text.endsWith('\n'))).toBe(true)
})
