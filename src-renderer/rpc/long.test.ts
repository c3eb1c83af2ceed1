import type { LongEvent } from '@shared/rpc/base'
import { expect, test } from 'vitest'
import { Cancelled } from './cancelled'
import { runLong } from './long'

const progress = (done: number) => ({ type: 'progress', phase: 'importing', done, total: 3 }) as const

async function events<T>(...list: (LongEvent<T> | Error)[]): Promise<AsyncGenerator<LongEvent<T>>> {
  return (async function* () {
    for (const event of list) {
      if (event instanceof Error) throw event
      yield event
    }
  })()
}

test('long work reports its progress and ends with its result', async () => {
  const seen: number[] = []
  const result = await runLong(
    events<string>(progress(1), progress(3), { type: 'result', result: 'done' }),
    ({ done }) => seen.push(done),
  )
  expect(result).toBe('done')
  expect(seen).toEqual([1, 3])
})

test('whatever breaks it after the signal has fired is a cancel', async () => {
  const abort = new AbortController()
  const work = runLong(
    events<string>(progress(1), new DOMException('aborted', 'AbortError')),
    () => abort.abort(),
    abort.signal,
  )
  await expect(work).rejects.toBeInstanceOf(Cancelled)
})

test('a stream that stops without a word after the signal is a cancel, too', async () => {
  const abort = new AbortController()
  const work = runLong(events<string>(progress(1)), () => abort.abort(), abort.signal)
  await expect(work).rejects.toBeInstanceOf(Cancelled)
})

test('other failures pass as they are', async () => {
  const failure = new Error('disk full')
  await expect(runLong(events<string>(progress(1), failure))).rejects.toBe(failure)
})

test('long work without a result is a fault', async () => {
  await expect(runLong(events<string>(progress(1)))).rejects.toThrow('without a result')
})
