import { setTimeout as sleep } from 'node:timers/promises'
import { ORPCError } from '@orpc/client'
import { Cancelled } from '@renderer/rpc/cancelled'
import { runLong } from '@renderer/rpc/long'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type SmallHost, transports } from './small-hosts'

/** What a call ended with; fails when it did not fail. */
async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call
  } catch (error) {
    return error
  }
  throw new Error('did not fail')
}

async function orpcFailureOf(call: Promise<unknown>): Promise<ORPCError<string, unknown>> {
  const error = await failureOf(call)
  expect(error).toBeInstanceOf(ORPCError)
  return error as ORPCError<string, unknown>
}

describe.each(Object.entries(transports))('over %s', (_, openHost) => {
  let host: SmallHost
  beforeEach(async () => {
    host = await openHost()
  })
  afterEach(() => host.vanish())

  /** Nothing of an undeclared failure but its log id came across; the log has the place but not the message. */
  function expectNeutral(error: ORPCError<string, unknown>) {
    expect(error.toJSON()).toEqual({
      defined: false,
      code: 'INTERNAL_SERVER_ERROR',
      status: 500,
      message: 'Internal Server Error',
      data: { logId: expect.stringMatching(/^[0-9a-f]{8}$/) },
    })
    const { logId } = error.data as { logId: string }
    const lines = host.log.filter((line) => line.includes(logId))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/small-program\.ts:\d+/)
    expect(host.log.join()).not.toContain(host.secret)
  }

  test('a call is answered', async () => {
    expect(await host.client.greet({ name: 'Änne' })).toEqual({ text: 'Guten Tag, Änne' })
  })

  test('a call without input is answered', async () => {
    expect(await host.client.plain()).toBe('ok')
  })

  test('the host says who calls', async () => {
    expect(await host.client.visit()).toEqual({ actor: 'MK', visit: expect.stringMatching(/./) })
  })

  test('bad input is refused with the places that are wrong', async () => {
    const error = await orpcFailureOf(host.client.greet({ name: '' }))
    expect(error).toMatchObject({ code: 'BAD_REQUEST', data: { issues: [{ path: ['name'] }] } })
    expect(host.log).toEqual([])
  })

  test('a declared error comes with its code and data', async () => {
    const error = await orpcFailureOf(host.client.declared({}))
    expect(error).toMatchObject({ code: 'TAKEN', defined: true, data: { number: '1042' } })
    expect(host.log).toEqual([])
  })

  test.each([
    ['TAKEN', 422],
    ['NOT_FOUND', 404],
    ['CLOSED_FOR_CHANGE', 423],
  ])('a declared error is none of the program’s faults: %s is %i', async (code, status) => {
    const error = await orpcFailureOf(host.client.declared({ code }))
    expect(error).toMatchObject({ code, status, defined: true })
    expect(host.log).toEqual([])
  })

  test.each(['fault', 'undeclared code', 'wrong data'])(
    'an undeclared error (%s) comes as a log id',
    async (how) => {
      expectNeutral(await orpcFailureOf(host.client.undeclared({ how })))
    },
  )

  test('a full disk is told as such', async () => {
    const error = await orpcFailureOf(host.client.undeclared({ how: 'full' }))
    expect(error).toMatchObject({ code: 'STORAGE_FULL', status: 507, data: { place: expect.any(String) } })
    expect(error.defined).toBe(true)
  })

  test('long work reports its progress in order and ends with one result', async () => {
    const done: number[] = []
    const result = await runLong(host.client.count({ to: 20, pause: 2 }), (event) => done.push(event.done))
    expect(result).toEqual({ counted: 20 })
    expect(done.length).toBeGreaterThan(1)
    expect(done).toEqual(done.toSorted((a, b) => a - b))
  })

  test('an undeclared error midway comes as a log id', async () => {
    expectNeutral(await orpcFailureOf(runLong(host.client.breaksMidway({ how: 'fault' }))))
  })

  test('a full disk midway is told as such', async () => {
    const error = await orpcFailureOf(runLong(host.client.breaksMidway({ how: 'full' })))
    expect(error).toMatchObject({ code: 'STORAGE_FULL', defined: true })
  })

  test('a call cancelled before its start never begins', async () => {
    const signal = AbortSignal.abort()
    expect(
      await failureOf(runLong(host.client.count({ to: 5 }, { signal }), undefined, signal)),
    ).toBeInstanceOf(Cancelled)
    await host.client.plain()
    expect(host.seen.counted).toBe(0)
  })

  test('a plain call cancelled while it waits ends on both sides', async () => {
    const control = new AbortController()
    const call = failureOf(host.client.waits(undefined, { signal: control.signal }))
    await expect.poll(() => host.seen.waiting).toBe(1)
    control.abort()
    expect(await call).toBeInstanceOf(Cancelled)
    await expect.poll(() => host.seen.aborted).toEqual(['waits'])
    expect(host.log).toEqual([])
  })

  test('long work cancelled midway stops on both sides', async () => {
    const { signal, abort } = withAbort()
    const call = runLong(
      host.client.count({ to: 10_000, pause: 2 }, { signal }),
      ({ done }) => done > 2 && abort(),
      signal,
    )
    expect(await failureOf(call)).toBeInstanceOf(Cancelled)
    await expect.poll(() => host.seen.aborted).toEqual(['count'])
    expect(host.seen.counted).toBeLessThan(10_000)
    expect(host.log).toEqual([])
  })

  test('cancelling after the end changes nothing', async () => {
    const { signal, abort } = withAbort()
    const result = await runLong(host.client.count({ to: 3 }, { signal }), undefined, signal)
    abort()
    expect(result).toEqual({ counted: 3 })
    expect(await host.client.plain()).toBe('ok')
    expect(host.seen.aborted).toEqual([])
  })

  test('leaving the loop early stops the work', async () => {
    for await (const event of await host.client.count({ to: 10_000, pause: 2 })) {
      if (event.type === 'progress') break
    }
    await expect.poll(() => host.seen.aborted).toEqual(['count'])
  })

  test('when the host is gone, calls end instead of hanging', async () => {
    const waiting = failureOf(host.client.waits())
    const counting = failureOf(runLong(host.client.count({ to: 10_000, pause: 2 })))
    await expect.poll(() => host.seen.waiting).toBe(1)
    await expect.poll(() => host.seen.counted).toBeGreaterThan(0)
    await host.vanish()
    expect(await waiting).toBeInstanceOf(Error)
    expect(await counting).toBeInstanceOf(Error)
    await expect.poll(() => host.seen.aborted.toSorted()).toEqual(['count', 'waits'])
  })

  test('an unknown name is refused', async () => {
    const unknown = host.client as unknown as { nothing: { such(): Promise<unknown> } }
    const error = await orpcFailureOf(unknown.nothing.such())
    expect(error).toMatchObject({ code: 'UNKNOWN_PROCEDURE', status: 404, defined: false })
  })

  test('a reply of 10 MB arrives whole', async () => {
    const reply = await host.client.large({ characters: 5_000_000 })
    expect(Buffer.byteLength(reply)).toBe(10_000_000)
  })

  test('a slow reader gets every event in order', async () => {
    const events = 5000
    let last = 0
    for await (const { n } of await host.client.many({ events })) {
      expect(n).toBe(last + 1)
      last = n
      if (n % 500 === 0) await sleep(20)
    }
    expect(last).toBe(events)
  })
})

function withAbort() {
  const control = new AbortController()
  return { signal: control.signal, abort: () => control.abort() }
}
