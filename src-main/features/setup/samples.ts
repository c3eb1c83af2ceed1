import type { Core } from '../../core'
import { countLivingCards } from '../../db/kept-counts'
import type { Report } from '../../rpc/long'
import { type DemoCustomer, demoCustomers } from '../demo'
import type { SettingsService } from '../settings'
import { type SampleContext, writeSamples } from './sample-store'

/** Rows that one transaction may write: short enough to let every other call through. */
const rowsAtOnce = 250
/** The same people on every machine; further ones where there are some already. */
const seed = 1948

/** Fills in made-up customers; an error or a cancel takes all of them back before it is passed on. */
export function createSamples(core: Core, settings: SettingsService) {
  return async function addSamples(count: number, actor: string, report: Report, signal: AbortSignal) {
    const { numbering, loyalty } = await settings.current()
    const stamp = { now: core.clock.now().toISOString(), today: core.clock.today(), ...numbering }
    const context: SampleContext = { ...loyalty, stamp, actor }
    const people = demoCustomers(count, seed + (await countLivingCards(core.read())), stamp.today)
    const operationId = await core.operations.begin({ kind: 'setup.addSamples', label: '', actor })
    try {
      let done = 0
      for (const batch of inBatches(people)) {
        signal.throwIfAborted()
        await core.operations.step(operationId, (tx) => writeSamples(tx, batch, context))
        done += batch.length
        report('setup.addSamples', done, count)
      }
      await core.operations.finish(operationId)
      return { operationId, customers: done }
    } catch (error) {
      await core.undo.undo(operationId, actor, (done, total) => report('operations.undo', done, total))
      throw error
    }
  }
}

function* inBatches(people: Iterable<DemoCustomer>): Generator<DemoCustomer[]> {
  let batch: DemoCustomer[] = []
  let rows = 0
  for (const person of people) {
    batch.push(person)
    rows += rowsOf(person)
    if (rows < rowsAtOnce) continue
    yield batch
    batch = []
    rows = 0
  }
  if (batch.length > 0) yield batch
}

function rowsOf({ card, contacts, purchases, redemptions, reminders }: DemoCustomer): number {
  const ofCard = 1 + card.people.length + card.addresses.length + card.phones.length + card.emails.length
  return (
    ofCard +
    card.tags.length +
    contacts.length +
    purchases.length * 2 +
    redemptions.length * 2 +
    reminders.length
  )
}
