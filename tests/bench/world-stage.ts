import type { DemoCustomer } from '@main/features/demo'
import { addDays } from '@shared/kernel/civil-date'
import type Database from 'better-sqlite3'

/** Something that was booked on a card; columns that a kind does not have are null. */
export type StagedBooking = {
  kind: 'contact' | 'purchase' | 'redemption' | 'reminder'
  customer: number
  at: string
  day: string | null
  text: string
  /** Cents or points. */
  amount: number | null
  /** The channel of a contact, the day on which a reminder was ticked off. */
  detail: string | null
}

export type Stage = ReturnType<typeof createStage>

/** Collects what was booked card by card and gives it back in the order of time; it never reaches the file. */
export function createStage(db: Database.Database, limits: { contacts: number; purchases: number }) {
  db.exec(
    'CREATE TEMP TABLE staged (kind TEXT, customer INTEGER, at TEXT, day TEXT, text TEXT, amount INTEGER, detail TEXT)',
  )
  const insert = db.prepare<[StagedBooking]>(
    'INSERT INTO staged VALUES (@kind, @customer, @at, @day, @text, @amount, @detail)',
  )
  const left = { contact: limits.contacts, purchase: limits.purchases }

  function add(customer: number, { contacts, purchases, redemptions, reminders }: DemoCustomer): void {
    const put = (booking: Partial<StagedBooking> & Pick<StagedBooking, 'kind' | 'at' | 'text'>) =>
      insert.run({ customer, day: null, amount: null, detail: null, ...booking })
    for (const { channel, text, at } of contacts)
      if (left.contact-- > 0) put({ kind: 'contact', at, text, detail: channel })
    for (const { cents, text, date, at } of purchases)
      if (left.purchase-- > 0) put({ kind: 'purchase', at, day: date, text, amount: cents })
    for (const { points, text, date, at } of redemptions)
      put({ kind: 'redemption', at, day: date, text, amount: points })
    for (const { text, dueOn, doneOn } of reminders)
      put({ kind: 'reminder', at: `${addDays(dueOn, -14)}T09:30:00.000Z`, day: dueOn, text, detail: doneOn })
  }

  /** Everything in the order of time, in parts. */
  function* inOrder(): Generator<StagedBooking[]> {
    db.exec('CREATE TEMP TABLE ordered AS SELECT * FROM staged ORDER BY at, rowid')
    const part = db.prepare<[number], StagedBooking>(
      'SELECT * FROM ordered WHERE rowid > ? ORDER BY rowid LIMIT 20000',
    )
    for (let done = 0; ; ) {
      const rows = part.all(done)
      if (rows.length === 0) return
      done += rows.length
      yield rows
    }
  }

  function drop(): void {
    db.exec('DROP TABLE staged; DROP TABLE ordered')
  }

  return { add, inOrder, drop }
}
