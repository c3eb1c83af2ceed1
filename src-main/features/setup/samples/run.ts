import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Core } from '../../../core'
import { countLivingCards } from '../../../db/kept-counts'
import type { Report } from '../../../rpc/long'
import { type Cast, clubCount, demoCustomers, lifeOf, seedOf, shopDays } from '../../demo'
import type { SettingsService } from '../../settings'
import { addPapers, type PaperOn } from './papers'
import { firstDay, type Person, writePeople } from './people-step'
import { type SampleShop, sampleShop } from './shop'
import { tieSteps } from './ties-step'

/** Rows that one transaction may write: short enough to let every other call through. */
const rowsAtOnce = 250
/** The same people on every machine; further ones where there are some already. */
const firstSeed = 1948
/** As many as one who works there can look after. */
const means = { contacts: 4, purchases: 8, reminders: 0.01 }

/** Fills in made-up customers; an error or a cancel takes all of them back before it is passed on. */
export function createSamples(core: Core, settings: SettingsService) {
  return async function addSamples(count: number, actor: string, report: Report, signal: AbortSignal) {
    const shop = await sampleShop(core, settings, actor)
    const seed = firstSeed + (await countLivingCards(core.read()))
    const clubs = clubCount(count, shop.goods)
    const people = await makePeople(count - clubs, seed, shop, signal)
    const operationId = await core.operations.begin({ kind: 'setup.addSamples', label: '', actor })
    try {
      const cast: Cast[] = []
      const papers: PaperOn[] = []
      for (const batch of inBatches(people)) {
        signal.throwIfAborted()
        const written = await core.operations.step(operationId, async (tx, mark) => {
          const { all, ...rest } = await writePeople(tx, batch, shop)
          mark(all)
          return rest
        })
        cast.push(...written.cast)
        papers.push(...written.papers)
        report('setup.addSamples', cast.length, count)
      }
      for (const step of tieSteps(cast, clubs, shop, seedOf(seed, count))) {
        signal.throwIfAborted()
        await core.operations.step(operationId, step)
      }
      await addPapers(core, operationId, papers, shop, signal)
      await core.operations.finish(operationId)
      report('setup.addSamples', count, count)
      return { operationId, customers: cast.length + clubs }
    } catch (error) {
      await core.undo.undo(operationId, actor, (done, total) => report('operations.undo', done, total))
      throw error
    }
  }
}

/** The people of this shop in the order in which they became its customers, so that their numbers grow with time. */
async function makePeople(
  count: number,
  seed: number,
  shop: SampleShop,
  signal: AbortSignal,
): Promise<Person[]> {
  const { goods, today } = shop
  const setting = { days: shopDays(today), goods, today }
  const people: Person[] = []
  for (const customer of demoCustomers(count, seed, today, means, goods)) {
    const n = people.length
    people.push({ customer, life: lifeOf(n, seed, customer, setting) })
    // Making them up takes a while, in which others want to work.
    if (n % 50 === 0) await nextTurn()
    signal.throwIfAborted()
  }
  const came = new Map(people.map((person) => [person, firstDay(person.customer) ?? today]))
  return people.sort((a, b) => (came.get(a) ?? '').localeCompare(came.get(b) ?? ''))
}

function* inBatches(people: Iterable<Person>): Generator<Person[]> {
  let batch: Person[] = []
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

/** About as many as the customer's parts make. */
function rowsOf({ customer, life }: Person): number {
  const { card } = life
  const listed = [card.people, card.addresses, card.phones, card.emails, card.tags, customer.contacts]
  const booked = [customer.purchases, customer.redemptions, life.things, life.entries, life.fields]
  const said = [customer.reminders, life.consents, life.wishes, life.voices, life.gifts]
  const sum = (lists: readonly unknown[][]) => lists.reduce((total, { length }) => total + length, 0)
  return 1 + sum(listed) + 2 * sum(booked) + sum(said)
}
