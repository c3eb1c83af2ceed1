import { setTimeout as sleep } from 'node:timers/promises'
import type { CallContext } from '@main/rpc/context'
import { fail } from '@main/rpc/fail'
import { asEvents } from '@main/rpc/long'
import { eventIterator, oc } from '@orpc/contract'
import { implement, ORPCError } from '@orpc/server'
import { longWrite, progressThen, read, write } from '@shared/rpc/base'
import { withStatuses } from '@shared/rpc/statuses'
import { z } from 'zod'

/** A contract with one procedure for each way that a call can go. */
export const contract = withStatuses({
  greet: read.input(z.object({ name: z.string().min(1) })).output(z.object({ text: z.string() })),
  visit: read.output(z.object({ visit: z.string(), actor: z.string() })),
  declared: write
    .errors({ TAKEN: { data: z.object({ number: z.string() }) } })
    .input(z.object({ code: z.string().default('TAKEN') }))
    .output(z.object({})),
  undeclared: write.input(z.object({ how: z.string() })).output(z.object({})),
  count: longWrite
    .input(z.object({ to: z.int(), pause: z.int().default(0) }))
    .output(progressThen(z.object({ counted: z.int() }))),
  breaksMidway: longWrite.input(z.object({ how: z.string() })).output(progressThen(z.object({}))),
  large: read.input(z.object({ characters: z.int() })).output(z.string()),
  many: oc
    .input(z.object({ events: z.int() }))
    .output(eventIterator(z.object({ n: z.int(), pad: z.string() }))),
  waits: read.output(z.object({})),
  plain: oc.output(z.string()),
})

/** What happened on the server's side, for the tests to look at. */
export type Seen = { counted: number; aborted: string[]; sent: number; waiting: number }

const secret = 'Röder, Hauptstraße 5'

function fault(how: string): Error {
  if (how === 'full') return Object.assign(new Error(secret), { code: 'SQLITE_FULL' })
  if (how === 'undeclared code') return new ORPCError('TEAPOT', { data: { secret }, message: secret })
  if (how === 'wrong data') return new ORPCError('NOT_FOUND', { data: { secret }, defined: true })
  return new TypeError(secret)
}

export function createSmallProgram() {
  const seen: Seen = { counted: 0, aborted: [], sent: 0, waiting: 0 }
  const os = implement(contract).$context<CallContext>()
  const router = os.router({
    greet: os.greet.handler(({ input }) => ({ text: `Guten Tag, ${input.name}` })),
    visit: os.visit.handler(({ context }) => ({ visit: context.visit, actor: context.actor })),
    declared: os.declared.handler(({ input, errors }) => {
      if (input.code === 'TAKEN') throw errors.TAKEN({ data: { number: '1042' } })
      fail(input.code, { what: 'card' })
    }),
    undeclared: os.undeclared.handler(({ input }) => {
      throw fault(input.how)
    }),
    count: os.count.handler(({ input, signal }) =>
      asEvents(signal, async (report, cancel) => {
        for (let n = 1; n <= input.to; n += 1) {
          await sleep(input.pause)
          if (cancel.aborted) {
            seen.aborted.push('count')
            cancel.throwIfAborted()
          }
          seen.counted = n
          report('counting', n, input.to)
        }
        return { counted: input.to }
      }),
    ),
    breaksMidway: os.breaksMidway.handler(({ input, signal }) =>
      asEvents(signal, async (report) => {
        report('breaking', 1, 2)
        await sleep(5)
        throw fault(input.how)
      }),
    ),
    large: os.large.handler(({ input }) => 'ä'.repeat(input.characters)),
    many: os.many.handler(async function* ({ input }) {
      for (let n = 1; n <= input.events; n += 1) {
        seen.sent = n
        yield { n, pad: 'x'.repeat(1000) }
      }
    }),
    waits: os.waits.handler(async ({ signal }) => {
      seen.waiting += 1
      await sleep(60_000, undefined, signal ? { signal } : {}).catch(() => seen.aborted.push('waits'))
      return {}
    }),
    plain: os.plain.handler(() => 'ok'),
  })
  return { router, seen, secret }
}
