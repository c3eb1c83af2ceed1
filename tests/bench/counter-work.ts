import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { draw, type Shop } from './shop'

/** Milliseconds from one call to the next. */
const every = 20

const typed = ['mue', 'schm', 'anna', 'weber', '0171', 'heidel', 'wein']

export type CounterWork = (n: number) => Promise<unknown> | undefined

/** What is done at the counter beside long work, in turn. */
export function counterWork({ client, ...shop }: Shop): CounterWork {
  const ids = draw({ raw: shop.raw }, 'SELECT customer_id FROM purchase', 1000)
  const id = (n: number) => ids[n % ids.length] ?? 1
  const calls: ((n: number) => Promise<unknown>)[] = [
    (n) => client.customers.search({ text: typed[n % typed.length] ?? '' }),
    (n) => client.customers.get({ id: id(n) }),
    (n) => client.customers.list({ sort: 'name', offset: (n * 997) % 90_000, limit: 100 }),
    (n) =>
      client.history.add({
        customerId: id(n),
        channel: 'visit',
        text: 'Weinprobe vorgemerkt',
        requestId: randomUUID(),
      }),
    (n) => client.purchases.book({ customerId: id(n), cents: 4_250, requestId: randomUUID() }),
    () => client.today.overview(),
  ]
  return (n) => calls[n % calls.length]?.(n)
}

/**
 * Makes a call whenever one is due, and counts from that moment: a call that must wait to begin is late, too.
 * Answers how long each took, in milliseconds.
 */
export async function callTimes(call: CounterWork, signal: AbortSignal): Promise<number[]> {
  const taken: number[] = []
  const open: Promise<void>[] = []
  const start = performance.now()
  for (let n = 0; !signal.aborted; n++) {
    const due = start + n * every
    const wait = due - performance.now()
    if (wait > 0) await sleep(wait)
    open.push(
      Promise.resolve(call(n)).then(() => {
        taken.push(performance.now() - due)
      }),
    )
  }
  await Promise.all(open)
  return taken
}

/** The same beside some work, until that ends. */
export async function callTimesBeside(work: Promise<unknown>, call: CounterWork): Promise<number[]> {
  const ended = new AbortController()
  const done = work.finally(() => ended.abort())
  const [taken] = await Promise.all([callTimes(call, ended.signal), done])
  return taken
}
