import type { DemoCustomer, DemoLife } from '../../demo'
import { sampleLedger } from './ledger'
import type { Sheet } from './sheet'
import type { SampleShop } from './shop'

/** A made-up customer with its life and, once written, the ids of the card and the people on it. */
export type Sample = { customer: DemoCustomer; life: DemoLife; id: number; people: number[] }

/** Contacts, reminders, purchases and the points book of a customer. */
export function addBookings(sheet: Sheet, { customer, life, id, people }: Sample, shop: SampleShop): void {
  const { contacts, reminders, purchases } = customer
  contacts.forEach(({ channel, text, at }, index) => {
    const person_id = people[life.spokeWith[index] ?? -1] ?? null
    sheet.add('contact_entry', { customer_id: id, channel, text, at, actor: shop.authorAt(at), person_id })
  })
  for (const { text, dueOn, doneOn } of reminders) {
    // Who has gone is not to be called any more.
    if (doneOn === null && (life.standing || life.minimal)) continue
    addReminder(sheet, shop, { customerId: id, thingId: null, text, dueOn, doneOn })
  }
  const purchaseIds = purchases.map(({ cents, text, date, at }) => {
    const purchase = sheet.nextId('purchase')
    const row = { id: purchase, customer_id: id, cents, on_date: date, at, text, actor: shop.authorAt(at) }
    sheet.add('purchase', row)
    return purchase
  })
  addPoints(sheet, { customer, id, purchaseIds }, shop)
}

type Due = {
  customerId: number
  thingId: number | null
  text: string
  dueOn: string
  doneOn: string | null
}

/** A reminder is written down a fortnight before it is due, and ticked off in the morning. */
export function addReminder(sheet: Sheet, shop: SampleShop, due: Due): void {
  const fortnightBefore = Date.parse(due.dueOn) - 14 * 86_400_000
  const at = new Date(Math.min(fortnightBefore, Date.parse(shop.stamp.now))).toISOString()
  sheet.add('reminder', {
    customer_id: due.customerId,
    thing_id: due.thingId,
    text: due.text,
    due_on: due.dueOn,
    at,
    actor: shop.authorAt(at),
    done_at: due.doneOn && `${due.doneOn}T08:00:00.000Z`,
  })
}

type Bought = Pick<Sample, 'customer' | 'id'> & { purchaseIds: number[] }

function addPoints(sheet: Sheet, { customer, id, purchaseIds }: Bought, shop: SampleShop): void {
  if (customer.purchases.length === 0 || shop.pointsPerEuro === 0) return
  const account = sheet.nextId('account')
  const book = { id: account, purchaseIds, pointsPerEuro: shop.pointsPerEuro, authorAt: shop.authorAt }
  sheet.add('account', { id: account, holder_id: id })
  for (const line of sampleLedger(customer, book, () => sheet.nextId('points_entry')))
    sheet.add('points_entry', line)
}
