import { callHere } from '@main/rpc/call-here'
import type { ErrorOptions } from '@main/rpc/errors'
import type { AnyRouter } from '@orpc/server'
import { texts } from '@shared/texts'

const customers = 5000

type Call = (path: `${string}.${string}`, input: unknown) => Promise<unknown>

/** Fills a fresh file with a made-up shop and its customers and ends its first start, so that it opens on Heute. */
export async function fillDemo(router: AnyRouter, errors: ErrorOptions): Promise<void> {
  const call: Call = (path, input) =>
    callHere(router, path.split('.'), input, { context: { actor: '', visit: 'demo' }, errors })
  process.stderr.write(`${texts().demo.filling}\n`)
  await setUp(call)
  const events = (await call('setup.addSamples', { count: customers })) as AsyncIterable<unknown>
  for await (const _ of events);
}

/** The shop as its owner would have set it up over the years. */
async function setUp(call: Call): Promise<void> {
  const { shop, staff, legalBasis, delivery, newsletters, wording, draft } = texts().demo
  await call('setup.complete', { shop })
  for (const one of staff) await call('staff.add', one)
  await call('presets.switchOn', { branch: 'wine' })
  const { group } = (await call('fields.addGroup', { name: delivery.name })) as { group: { id: number } }
  for (const draft of delivery.fields) await call('fields.addField', { groupId: group.id, draft })
  for (const preset of ['personal', 'company']) await call('fields.addPreset', { preset })
  await call('fields.addPreset', { preset: 'confidential', legalBasis })
  for (const one of newsletters) await call('consents.addNewsletter', one)
  await call('consents.reword', { purpose: 'advertising', text: wording })
  const { title, ...letter } = draft
  await call('letters.saveDraft', { id: null, title, letter, selection: { type: 'tag', tag: 'Weinprobe' } })
}
