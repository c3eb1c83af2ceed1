import { drawFrom, type Lot } from '@shared/features/loyalty/rules'
import { pointsFor } from '@shared/features/purchases/rules'
import type Database from 'better-sqlite3'
import type { Stage, StagedBooking } from './world-stage'

const actor = 'MK'

type Line = {
  id: number
  account: number
  lot: number
  kind: 'earn' | 'redeem'
  points: number
  day: string | null
  at: string
  text: string
  purchase: number | null
  redemption: number | null
}

/** Writes what was staged in the order of time, the points from the oldest lots, and the letters of two years. */
export function writeBookings(db: Database.Database, stage: Stage, say: (line: string) => void): void {
  const write = writers(db)
  let done = 0
  for (const part of stage.inOrder()) {
    db.transaction(() => {
      for (const booking of part) write[booking.kind](booking)
    })()
    done += part.length
    if (done % 400_000 === 0) say(`${done} bookings`)
  }
  db.transaction(() => writeLetters(db))()
}

function writers(db: Database.Database) {
  const contact = db.prepare<[StagedBooking]>(
    `INSERT INTO contact_entry (customer_id, channel, text, at, actor) VALUES (@customer, @detail, @text, @at, '${actor}')`,
  )
  const reminder = db.prepare<[StagedBooking]>(
    `INSERT INTO reminder (customer_id, text, due_on, at, actor, done_at)
     VALUES (@customer, @text, @day, @at, '${actor}', @detail || 'T08:00:00.000Z')`,
  )
  const purchase = db.prepare<[StagedBooking]>(
    `INSERT INTO purchase (customer_id, cents, on_date, at, text, actor)
     VALUES (@customer, @amount, @day, @at, @text, '${actor}')`,
  )
  const account = db.prepare<[number]>('INSERT INTO account (holder_id) VALUES (?)')
  const line = db.prepare<[Line]>(
    `INSERT INTO points_entry (id, account_id, lot_id, kind, points, on_date, at, text, actor, purchase_id, redemption_id)
     VALUES (@id, @account, @lot, @kind, @points, @day, @at, @text, '${actor}', @purchase, @redemption)`,
  )
  const accounts = new Map<number, { id: number; lots: Lot[] }>()
  let lastLine = 0

  function accountOf(customer: number) {
    const known = accounts.get(customer)
    if (known) return known
    const opened = { id: Number(account.run(customer).lastInsertRowid), lots: [] }
    accounts.set(customer, opened)
    return opened
  }

  return {
    contact: (booking: StagedBooking) => contact.run(booking),
    reminder: (booking: StagedBooking) => reminder.run(booking),
    purchase(booking: StagedBooking) {
      const bought = Number(purchase.run(booking).lastInsertRowid)
      const points = pointsFor(booking.amount ?? 0, 1)
      if (points === 0) return
      const { id: holder, lots } = accountOf(booking.customer)
      const id = ++lastLine
      lots.push({ lotId: id, points })
      const { at, day } = booking
      line.run({
        id,
        account: holder,
        lot: id,
        kind: 'earn',
        points,
        at,
        day,
        text: '',
        purchase: bought,
        redemption: null,
      })
    },
    redemption({ customer, amount, at, day, text }: StagedBooking) {
      const held = accountOf(customer)
      const redemption = lastLine + 1
      for (const { lotId, points } of drawFrom(held.lots, amount ?? 0) ?? []) {
        const lot = held.lots.find((candidate) => candidate.lotId === lotId)
        if (lot) lot.points -= points
        line.run({
          id: ++lastLine,
          account: held.id,
          lot: lotId,
          kind: 'redeem',
          points: -points,
          at,
          day,
          text,
          purchase: null,
          redemption,
        })
      }
      held.lots = held.lots.filter((lot) => lot.points > 0)
    },
  }
}

/** Four letters a year to every tenth card. */
function writeLetters(db: Database.Database): void {
  const mailing = db.prepare<[string, string]>(
    `INSERT INTO mailing (run_id, subject, purpose, at, actor) VALUES (?, 'Einladung zur Weinprobe', 'advertising', ?, '${actor}')`,
  )
  const recipients = db.prepare<[number | bigint, string]>(
    'INSERT INTO mailing_recipient (mailing_id, customer_id, at) SELECT ?, customer_id, ? FROM customer_index WHERE customer_id % 10 = 0',
  )
  for (const year of [2025, 2026])
    for (const month of ['02', '05', '08', '11']) {
      const at = `${year}-${month}-10T15:00:00.000Z`
      recipients.run(mailing.run(`${year}-${month}`, at).lastInsertRowid, at)
    }
}
