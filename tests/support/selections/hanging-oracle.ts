import type { Leaf } from '@shared/features/selections/leaves'
import { addDays, civilToday } from '@shared/kernel/civil-date'
import { plainLetters } from '@shared/kernel/latin'
import { inRange } from '@shared/kernel/range'
import type { StoredRow } from '../../../src-main/db/schema'
import { type Card, dayIn, instantIn, peopleOf, rowsOf, type World } from './rows'

/** What a card bought and was not cancelled, what members bought on its account included. */
export function purchasesOf(card: Card, world: World): StoredRow<'purchase'>[] {
  return world.rows.purchase.filter(
    (row) => row.cancelled_at === null && (row.customer_id === card.id || row.household_id === card.id),
  )
}

const contained = (words: string, text: string) => plainLetters(words).includes(plainLetters(text))

type Hanging =
  | 'field_value'
  | 'contact_entry'
  | 'consent'
  | 'thing'
  | 'wish'
  | 'voice'
  | 'document'
  | 'relation'
  | 'campaign_recipient'
  | 'campaign_answer'
function ofCustomer<T extends Hanging>({ rows }: World, table: T, id: number): StoredRow<T>[] {
  return (rows[table] as { customer_id: number }[]).filter((row) => row.customer_id === id) as StoredRow<T>[]
}

/** Leaves over what hangs on a card; undefined for all others. */
export function hangingHolds(leaf: Leaf, card: Card, world: World): boolean | undefined {
  const own = <T extends Hanging>(table: T) => ofCustomer(world, table, card.id)
  const ofPeople = <T extends Hanging>(table: T) =>
    peopleOf(world, card).flatMap((id) => ofCustomer(world, table, id))
  switch (leaf.type) {
    case 'field':
      return own('field_value').some((row) => row.field_id === leaf.fieldId && leaf.condition.is === 'filled')
    case 'purchaseCount':
    case 'purchaseSum': {
      const { period } = leaf
      const bought = purchasesOf(card, world).filter(
        ({ on_date }) => !period || dayIn(on_date, period, world),
      )
      const sum = bought.reduce((cents, row) => cents + row.cents, 0)
      return inRange(leaf.type === 'purchaseCount' ? bought.length : sum, leaf)
    }
    case 'firstPurchase':
    case 'lastPurchase': {
      const days = purchasesOf(card, world)
        .map(({ on_date }): string => on_date)
        .toSorted()
      const day = (leaf.type === 'firstPurchase' ? days[0] : days.at(-1)) ?? null
      return leaf.period === null ? day === null : dayIn(day, leaf.period, world)
    }
    case 'article':
      return purchasesOf(card, world).some(
        ({ text, on_date }) =>
          contained(text, leaf.text) && (!leaf.period || dayIn(on_date, leaf.period, world)),
      )
    case 'points': {
      const accounts = rowsOf(world, 'account', 'holder_id', card.id)
      const entries = accounts.flatMap(({ id }) => rowsOf(world, 'points_entry', 'account_id', id))
      return inRange(
        entries.reduce((sum, { points }) => sum + points, 0),
        leaf,
      )
    }
    case 'lastContact':
    case 'noContact': {
      const instants = own('contact_entry')
        .filter(({ channel }) => leaf.channel === null || channel === leaf.channel)
        .map(({ at }): string => at)
        .toSorted()
      const last = instants.at(-1)
      if (leaf.type === 'noContact')
        return last === undefined || civilToday(Date.parse(last)) <= addDays(world.today, -leaf.days)
      if (leaf.period === null) return last === undefined
      return last !== undefined && instantIn(last, leaf.period, world)
    }
    case 'consent': {
      const rows = ofPeople('consent').filter(
        (row) =>
          (leaf.purpose === null || row.purpose === leaf.purpose) &&
          (leaf.channel === null || row.channel === leaf.channel) &&
          (leaf.newsletterId === null || row.newsletter_id === leaf.newsletterId),
      )
      if (leaf.answer === 'unasked') return rows.every(({ status }) => status === 'unknown')
      return rows.some((row) => row.status === leaf.answer && rows.every((other) => !isLater(other, row)))
    }
    case 'thing':
      return own('thing').some(
        ({ gone_on, kind_id, serial_key }) =>
          gone_on === null &&
          (leaf.kindId === null || kind_id === leaf.kindId) &&
          String(serial_key).includes(leaf.serial.toLowerCase().replace(/[^a-z0-9]/g, '')),
      )
    case 'wish':
      return own('wish').some(
        ({ done_at, category, text }) =>
          (leaf.open === null || (done_at === null) === leaf.open) &&
          (leaf.category === null || category === leaf.category) &&
          contained(text, leaf.text),
      )
    case 'voice':
      return own('voice').some(
        (row) =>
          (leaf.kind === null || row.kind === leaf.kind) &&
          ((leaf.starsFrom === null && leaf.starsTo === null) ||
            (row.stars !== null && inRange(row.stars, { from: leaf.starsFrom, to: leaf.starsTo }))) &&
          (leaf.standing !== 'open' || (row.kind === 'complaint' && row.closed_at === null)) &&
          (leaf.standing !== 'quotable' || row.quote_status === 'given') &&
          (leaf.period === null || instantIn(row.at, leaf.period, world)),
      )
    case 'document':
      return own('document').some(
        ({ deleted_at, role, name }) =>
          deleted_at === null && (leaf.role === null || role === leaf.role) && contained(name, leaf.name),
      )
    case 'relation':
      return ofPeople('relation').some(
        ({ kind_id, forward }) =>
          kind_id === leaf.kindId && (leaf.forward === null || (forward === 1) === leaf.forward),
      )
    case 'campaign': {
      const answered = own('campaign_answer').some((row) => row.campaign_id === leaf.id)
      return own('campaign_recipient').some(({ campaign_id, standing, sent_at, returned_at }) => {
        if (campaign_id !== leaf.id) return false
        if (leaf.part === 'control') return standing === 'control'
        if (standing !== 'chosen') return false
        if (leaf.part === 'sent') return sent_at !== null
        if (leaf.part === 'unsent') return sent_at === null
        if (leaf.part === 'returned') return returned_at !== null
        if (leaf.part === 'answered') return answered
        return leaf.part === 'chosen' || (sent_at !== null && returned_at === null && !answered)
      })
    }
    case 'referral': {
      const kind = world.rows.relation_kind.find(({ role }) => role === 'referral')?.id
      const forward = leaf.is === 'referred' ? 1 : 0
      return ofPeople('relation').some((row) => row.kind_id === kind && row.forward === forward)
    }
  }
}

/** Whether somebody said something else to the same later. */
function isLater(other: StoredRow<'consent'>, row: StoredRow<'consent'>): boolean {
  const same = (['customer_id', 'purpose', 'channel', 'newsletter_id'] as const).every(
    (column) => other[column] === row[column],
  )
  return same && (other.on_date > row.on_date || (other.on_date === row.on_date && other.id > row.id))
}
