import { serialKey, thingTitle } from '@shared/features/things/thing'
import type { ReadDatabase } from '../../db/open'
import type { Found } from './hit-reason'

/** Shorter pieces begin too many numbers. */
const shortest = 4

/** Living cards with a thing whose number begins so; a text without a digit is none. */
export async function ownersBySerial(db: ReadDatabase, text: string, limit: number): Promise<Found[]> {
  const key = serialKey(text)
  if (key.length < shortest || !/\d/.test(key)) return []
  const rows = await serialRows(db, key, limit).execute()
  return rows.map(({ thing, kind, serial, ...row }) => ({
    ...row,
    rank: 'prefix',
    matched: 'thing',
    alike: [],
    thing: `${thingTitle({ name: thing, kind: { name: kind } })}: ${serial}`,
  }))
}

/** The rows behind them; exported for its plan. */
export function serialRows(db: ReadDatabase, key: string, limit: number) {
  return (
    db
      .selectFrom('thing')
      .innerJoin('thing_kind', 'thing_kind.id', 'thing.kind_id')
      // `cross` keeps the things outermost: the planner would else walk through all living cards.
      .crossJoin('customer_index')
      .whereRef('customer_index.customer_id', '=', 'thing.customer_id')
      .select(['thing.name as thing', 'thing_kind.name as kind', 'thing.serial'])
      .select(['customer_index.customer_id', 'customer_index.list_name', 'customer_index.name'])
      .select(['customer_index.number', 'customer_index.card', 'customer_index.place'])
      .select(['customer_index.contact', 'customer_index.phone', 'customer_index.note'])
      .where('customer_index.living', '=', 1)
      .where('thing.serial_key', '<>', '')
      .where('thing.serial_key', '>=', key)
      .where('thing.serial_key', '<', `${key}\u{10FFFF}`)
      .orderBy('thing.serial_key')
      .limit(limit)
  )
}
