import { expect, test } from 'vitest'
import { createRightOfWay } from './right-of-way'

/** A clock that only the work of a test moves; it begins long after the start. */
function counter() {
  let time = 10_000
  const rightOfWay = createRightOfWay(() => time)
  const done: string[] = []
  /** Calls one after the other, each holding the main thread for 10 ms of that clock, until `last` says so. */
  const calls = (last: (made: number) => boolean, made = 1) => {
    const until = performance.now() + 3
    while (performance.now() < until);
    time += 10
    done.push('call')
    rightOfWay.called()
    if (!last(made)) setImmediate(() => calls(last, made + 1))
  }
  return {
    rightOfWay,
    done,
    calls,
    pass: (ms: number) => {
      time += ms
    },
  }
}

test('a step begins at once while nobody calls, and again when the last call is a while ago', async () => {
  const { rightOfWay, pass } = counter()
  let begun = 0
  const begin = async () => {
    void rightOfWay.given().then(() => begun++)
    await null
    await null
  }
  await begin()
  expect([begun, rightOfWay.wanted()]).toEqual([1, false])
  rightOfWay.called()
  await begin()
  expect([begun, rightOfWay.wanted()]).toEqual([1, true])
  pass(250)
  await begin()
  expect([begun, rightOfWay.wanted()]).toEqual([2, false])
})

test('a step waits for the calls that are waiting, and begins when there are none', async () => {
  const { rightOfWay, done, calls } = counter()
  calls((made) => made === 8)
  await rightOfWay.given()
  done.push('step')
  expect(done).toEqual([...Array(8).fill('call'), 'step'])
})

test('a step does not wait for ever: calls that never end let it through in time', async () => {
  const { rightOfWay, done, calls } = counter()
  let over = false
  calls(() => over)
  await rightOfWay.given()
  over = true
  expect(done.length).toBeGreaterThanOrEqual(15)
})

test('it is quiet when somebody has called, and then nobody for so long', () => {
  const { rightOfWay, pass } = counter()
  expect(rightOfWay.quietFor(2000)).toBe(false)
  rightOfWay.called()
  pass(1999)
  expect(rightOfWay.quietFor(2000)).toBe(false)
  pass(1)
  expect(rightOfWay.quietFor(2000)).toBe(true)
})
