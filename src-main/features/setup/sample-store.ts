import type { Insertable } from 'kysely'
import { bulkInsert } from '../../db/bulk-insert'
import { lastId } from '../../db/last-id'
import type { Tx } from '../../db/operate'
import type { Schema } from '../../db/schema'
import { insertCards, type Stamp } from '../customers'
import type { DemoCustomer } from '../demo'
import { type PointsLine, sampleLedger } from './sample-ledger'

/** What made-up customers are written with, besides themselves. */
export type SampleContext = { pointsPerEuro: number; stamp: Stamp; actor: string }

type Rows<T extends keyof Schema> = Insertable<Schema[T]>[]

/** Writes made-up customers with their history, purchases, points and reminders. */
export async function writeSamples(tx: Tx, people: DemoCustomer[], context: SampleContext): Promise<void> {
  const cards = people.map((person) => person.card)
  const { ids } = await insertCards(tx, cards, context.stamp)
  const last = await lastIds(tx)
  const { actor, pointsPerEuro } = context
  const contact: Rows<'contact_entry'> = []
  const reminder: Rows<'reminder'> = []
  const purchase: Rows<'purchase'> = []
  const account: Rows<'account'> = []
  const ledger: PointsLine[] = []
  people.forEach((person, index) => {
    const customer_id = ids[index] ?? 0
    for (const { channel, text, at } of person.contacts)
      contact.push({ customer_id, channel, text, at, actor })
    for (const { text, dueOn, doneOn } of person.reminders)
      reminder.push({ ...reminderDays(dueOn, doneOn), customer_id, text, actor })
    const purchaseIds = person.purchases.map(({ cents, text, date, at }) => {
      const id = ++last.purchase
      purchase.push({ id, customer_id, cents, on_date: date, at, text, actor })
      return id
    })
    const lines = sampleLedger(
      person,
      { id: last.account + 1, purchaseIds, pointsPerEuro, actor },
      () => ++last.points_entry,
    )
    if (lines.length === 0) return
    account.push({ id: ++last.account, holder_id: customer_id })
    ledger.push(...lines)
  })
  await bulkInsert(tx, 'contact_entry', contact)
  await bulkInsert(tx, 'reminder', reminder)
  await bulkInsert(tx, 'purchase', purchase)
  await bulkInsert(tx, 'account', account)
  await bulkInsert(tx, 'points_entry', ledger)
}

/** A reminder is written down a fortnight before it is due, and ticked off in the morning. */
function reminderDays(dueOn: string, doneOn: string | null) {
  const noted = new Date(Date.parse(dueOn) - 14 * 86_400_000).toISOString()
  return { due_on: dueOn, at: noted, done_at: doneOn && `${doneOn}T08:00:00.000Z` }
}

async function lastIds(tx: Tx): Promise<{ purchase: number; account: number; points_entry: number }> {
  return {
    purchase: await lastId(tx, 'purchase'),
    account: await lastId(tx, 'account'),
    points_entry: await lastId(tx, 'points_entry'),
  }
}
