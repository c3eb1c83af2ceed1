import { syncChangeTriggers } from '@main/db/change-triggers'
import { type DataFile, openDataFile } from '@main/db/open'
import { insertCards, refreshIndex } from '@main/features/customers'
import type { DemoCustomer } from '@main/features/demo'
import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import { writeBookings } from './world-bookings'
import { valuesEach, writeFields } from './world-fields'
import { createStage, type Stage } from './world-stage'

export type WorldSize = { customers: number; contacts: number; purchases: number; today: CivilDate }

const cardsAtOnce = 1000
const pattern = '#####'

/**
 * Writes a shop into a new data file as it would have grown: cards first, then everything that was booked in
 * the order of time, so that the entries of one card lie scattered over the file. All triggers run but those
 * of the change log, which stays empty.
 */
export async function buildWorld(
  file: string,
  people: Iterable<DemoCustomer>,
  size: WorldSize,
  say: (line: string) => void,
): Promise<void> {
  const data = openDataFile(file)
  try {
    dropChangeTriggers(data)
    data.raw.pragma('synchronous = OFF')
    data.raw.pragma('cache_size = -512000')
    const stage = createStage(data.raw, size)
    await writeCards(data, people, stage, size, say)
    writeBookings(data.raw, stage, say)
    writeFields(data.raw, say)
    stage.drop()
    syncChangeTriggers(data.raw)
    check(data, size)
  } finally {
    await data.close()
  }
}

function dropChangeTriggers({ raw }: DataFile): void {
  const names = raw
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'log\\_%' ESCAPE '\\'",
    )
    .pluck()
  for (const name of names.all()) raw.exec(`DROP TRIGGER ${name}`)
}

async function writeCards(
  { write }: DataFile,
  people: Iterable<DemoCustomer>,
  stage: Stage,
  size: WorldSize,
  say: (line: string) => void,
): Promise<void> {
  let done = 0
  for (const batch of inBatches(people)) {
    // The last thousand cards were made within the last thousandth of two years, the very last ones today.
    const madeOn = addDays(
      size.today,
      -Math.floor((730 * (size.customers - done - batch.length)) / size.customers),
    )
    const stamp = { now: `${madeOn}T09:00:00.000Z`, today: madeOn, pattern }
    await write?.transaction().execute(async (tx) => {
      const { ids } = await insertCards(
        tx,
        batch.map((person) => person.card),
        stamp,
      )
      await refreshIndex(tx, ids, size.today)
      batch.forEach((person, index) => {
        stage.add(ids[index] ?? 0, person)
      })
    })
    done += batch.length
    if (done % 20_000 === 0) say(`${done} cards of ${size.customers}`)
  }
}

function* inBatches(people: Iterable<DemoCustomer>): Generator<DemoCustomer[]> {
  let batch: DemoCustomer[] = []
  for (const person of people) {
    batch.push(person)
    if (batch.length < cardsAtOnce) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** A world that does not add up measures nothing. */
function check({ raw }: DataFile, size: WorldSize): void {
  const number = (query: string) => raw.prepare<[], number>(query).pluck().get()
  const pairs: [string, string, number | undefined][] = [
    ['cards', 'SELECT count(*) FROM customer_index', size.customers],
    ['living cards', "SELECT n FROM kept_count WHERE name = 'livingCustomers'", size.customers],
    ['contacts', 'SELECT count(*) FROM contact_entry', size.contacts],
    ['kept contacts', 'SELECT sum(entries) FROM customer_contact_stats', size.contacts],
    ['purchases', 'SELECT count(*) FROM purchase', size.purchases],
    ['kept purchases', 'SELECT sum(purchases) FROM customer_stats', size.purchases],
    ['cents', 'SELECT sum(cents) FROM customer_stats', number('SELECT sum(cents) FROM purchase')],
    ['values of own fields', 'SELECT count(*) FROM field_value', size.customers * valuesEach],
    ['points', 'SELECT sum(points) FROM customer_stats', number('SELECT sum(points) FROM points_entry')],
  ]
  for (const [what, query, wanted] of pairs) {
    const found = number(query)
    if (found !== wanted) throw new Error(`the shop has ${found} ${what} instead of ${wanted}`)
  }
  if ((raw.pragma('foreign_key_check') as unknown[]).length > 0) throw new Error('a foreign key has no row')
}
