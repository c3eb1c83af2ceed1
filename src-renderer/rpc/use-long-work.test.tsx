// @vitest-environment jsdom
import type { LongEvent } from '@shared/rpc/base'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { type Client, ClientProvider } from './client'
import { useLongWork } from './use-long-work'

/** A core whose long work goes on when the test says so. */
let next: (event: LongEvent<unknown> | Error) => void
const core = {
  lists: {
    export: async (_: unknown, { signal }: { signal: AbortSignal }) =>
      (async function* () {
        while (true) {
          const event = await new Promise<LongEvent<unknown> | Error>((resolve) => {
            next = resolve
            signal.addEventListener('abort', () => resolve(new Error('aborted')))
          })
          if (event instanceof Error) throw event
          yield event
        }
      })(),
  },
} as unknown as Client

const queries = new QueryClient()
const wrapper = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={queries}>
    <ClientProvider value={core}>{children}</ClientProvider>
  </QueryClientProvider>
)
const open = () => renderHook(() => useLongWork('lists', 'export'), { wrapper })
const say = (event: LongEvent<unknown> | Error) => act(async () => next(event))
const start = (page: ReturnType<typeof open>) => act(async () => void page.result.current.run({}))

afterEach(() => {
  open().result.current.reset()
  cleanup()
})

const progress = (done: number) => ({ type: 'progress', phase: 'lists.printing', done, total: 9 }) as const

test('work goes on while another page is shown, and its page finds it again', async () => {
  const page = open()
  await start(page)
  await say(progress(3))
  page.unmount()
  const again = open()
  expect(again.result.current.state).toBe('running')
  expect(again.result.current.progress?.done).toBe(3)
  await say({ type: 'result', result: { rows: 9 } })
  expect(again.result.current.state).toBe('done')
  expect(again.result.current.result).toEqual({ rows: 9 })
})

test('a result is forgotten once its page is left', async () => {
  const page = open()
  await start(page)
  await say({ type: 'result', result: {} })
  page.unmount()
  expect(open().result.current.state).toBe('idle')
})

test('cancelling ends it as cancelled, not as failed', async () => {
  const page = open()
  await start(page)
  await act(async () => page.result.current.cancel())
  await waitFor(() => expect(page.result.current.state).toBe('cancelled'))
  expect(page.result.current.error).toBeNull()
})

test('a failure stays to be shown', async () => {
  const page = open()
  await start(page)
  const failure = new Error('disk full')
  await say(failure)
  expect(page.result.current.state).toBe('failed')
  expect(page.result.current.error).toBe(failure)
})
