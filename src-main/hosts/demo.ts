import { callHere } from '@main/rpc/call-here'
import type { ErrorOptions } from '@main/rpc/errors'
import type { AnyRouter } from '@orpc/server'
import { texts } from '@shared/texts'

const customers = 5000

/** Fills a fresh file with made-up customers and ends its first start, so that it opens on Heute. */
export async function fillDemo(router: AnyRouter, errors: ErrorOptions): Promise<void> {
  const call = (path: string[], input: unknown) =>
    callHere(router, path, input, { context: { actor: '', visit: 'demo' }, errors })
  process.stderr.write(`${texts().host.fillingDemo}\n`)
  await call(['setup', 'complete'], { shop: texts().host.demoShop })
  for (const one of texts().host.demoStaff) await call(['staff', 'add'], one)
  const events = (await call(['setup', 'addSamples'], { count: customers })) as AsyncIterable<unknown>
  for await (const _ of events);
}
