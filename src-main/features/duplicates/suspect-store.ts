import type { SuspectCard, SuspectPair } from '@shared/features/duplicates/contract'
import { certainty } from '@shared/features/duplicates/score'
import { formatBirthday } from '@shared/kernel/birthday'
import type { CivilDate } from '@shared/kernel/civil-date'
import { sql } from 'kysely'
import { addressIdOn } from '../../db/address-on'
import { bulkInsert } from '../../db/bulk-insert'
import type { ReadDatabase, WriteDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'

/** Two cards in either order, and what makes them suspicious. */
export type Suspicion = { one: number; other: number; points: number; reasons: readonly string[] }

const ordered = (one: number, other: number) => ({
  low_id: Math.min(one, other),
  high_id: Math.max(one, other),
})

/** A page of the suspected pairs of living cards, the surest first, and how many there are. */
export async function suspectedPairs(
  db: ReadDatabase,
  { offset, limit, today }: { offset: number; limit: number; today: CivilDate },
): Promise<{ pairs: SuspectPair[]; total: number }> {
  const rows = await open(db)
    .select(['suspect_pair.low_id', 'suspect_pair.high_id', 'suspect_pair.points', 'suspect_pair.reasons'])
    .orderBy('suspect_pair.points', 'desc')
    .orderBy('suspect_pair.id')
    .offset(offset)
    .limit(limit)
    .execute()
  const { total } = await open(db)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const cards = await cardLines(
    db,
    rows.flatMap((row) => [row.low_id, row.high_id]),
    today,
  )
  const pairs = rows.flatMap(({ low_id, high_id, points, reasons }) => {
    const [one, other] = [cards.get(low_id), cards.get(high_id)]
    return one && other
      ? [{ one, other, certainty: certainty(points), reasons: JSON.parse(reasons) as string[] }]
      : []
  })
  return { pairs, total }
}

/** Pairs of living cards of which nobody has said that they are two. */
function open(db: ReadDatabase) {
  return (
    db
      .selectFrom('suspect_pair')
      // `cross` keeps the pairs outermost: the planner would else walk through all living cards.
      .crossJoin('customer_index as low')
      .crossJoin('customer_index as high')
      .whereRef('low.customer_id', '=', 'suspect_pair.low_id')
      .whereRef('high.customer_id', '=', 'suspect_pair.high_id')
      .where('low.living', '=', 1)
      .where('high.living', '=', 1)
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('different_pair')
              .select('different_pair.id')
              .whereRef('different_pair.low_id', '=', 'suspect_pair.low_id')
              .whereRef('different_pair.high_id', '=', 'suspect_pair.high_id'),
          ),
        ),
      )
  )
}

/** All those pairs, by their ids alone. */
export async function openPairs(db: ReadDatabase): Promise<{ low: number; high: number }[]> {
  return open(db).select(['suspect_pair.low_id as low', 'suspect_pair.high_id as high']).execute()
}

/** Cards as a pair shows them, with the address of that day. */
export async function cardLines(
  db: ReadDatabase,
  ids: readonly number[],
  today: CivilDate,
): Promise<Map<number, SuspectCard>> {
  const rows = await db
    .selectFrom('customer')
    .innerJoin('customer_index', 'customer_index.customer_id', 'customer.id')
    .leftJoin('address', (join) => join.on('address.id', '=', addressIdOn(sql.ref('customer.id'), today)))
    .select(['customer.id', 'customer.kind', 'customer.number', 'customer_index.list_name'])
    .select(['customer.birth_day', 'customer.birth_month', 'customer.birth_year'])
    .select(['address.street', 'address.postcode', 'address.city'])
    .where('customer.id', 'in', valueList([...new Set(ids)]))
    .execute()
  return new Map(
    rows.map((row) => {
      const { birth_day: day, birth_month: month, birth_year: year } = row
      const born = day === null || month === null ? '' : `* ${formatBirthday({ day, month, year })}`
      const town = `${row.postcode ?? ''} ${row.city ?? ''}`.trim()
      const line = [row.street ?? '', town, born].filter(Boolean).join(' · ')
      const id = Number(row.id)
      return [id, { id, kind: row.kind, listName: row.list_name, number: row.number ?? '', line }]
    }),
  )
}

/**
 * Adds pairs that something else found suspicious, e.g. an import that could not decide; pairs that are there already
 * keep the higher score. Two cards at a time are compared again by nobody.
 */
export async function addSuspects(tx: Tx, pairs: readonly Suspicion[]): Promise<void> {
  await writeSuspects(tx, pairs, 0)
}

/** Writes what a round of comparing has found; `scan` is its number. */
export async function writeSuspects(tx: Tx, pairs: readonly Suspicion[], scan: number): Promise<void> {
  const rows = pairs
    .filter(({ one, other }) => one !== other)
    .map(({ one, other, points, reasons }) => ({
      ...ordered(one, other),
      points,
      reasons: JSON.stringify(reasons),
      scan,
    }))
  if (rows.length === 0) return
  const found = JSON.stringify(rows)
  await sql`
    update suspect_pair set scan = max(scan, ${scan}), points = found.value ->> 'points', reasons = found.value ->> 'reasons'
    from json_each(${found}) as found
    where low_id = found.value ->> 'low_id' and high_id = found.value ->> 'high_id'
      and (scan <> 0 or points < found.value ->> 'points')`.execute(tx)
  const known = await sql<{ low_id: number; high_id: number }>`
    select low_id, high_id from suspect_pair join json_each(${found}) as found
      on low_id = found.value ->> 'low_id' and high_id = found.value ->> 'high_id'`.execute(tx)
  const there = new Set(known.rows.map(({ low_id, high_id }) => `${low_id} ${high_id}`))
  const fresh = rows.filter(({ low_id, high_id }) => !there.has(`${low_id} ${high_id}`))
  await bulkInsert(tx, 'suspect_pair', [
    ...new Map(fresh.map((row) => [`${row.low_id} ${row.high_id}`, row])).values(),
  ])
}

/** Drops what an earlier round had found and this one did not, a part at a time; answers how many went. */
export async function dropOutlived(db: WriteDatabase, scan: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('suspect_pair')
    .where('id', 'in', (eb) =>
      eb.selectFrom('suspect_pair').select('id').where('scan', '>', 0).where('scan', '<', scan).limit(200),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** The cards that are suspected to be this one. */
export async function partnersOf(db: ReadDatabase, id: number): Promise<number[]> {
  const rows = await db
    .selectFrom('suspect_pair')
    .select(['low_id', 'high_id'])
    .where((eb) => eb.or([eb('low_id', '=', id), eb('high_id', '=', id)]))
    .execute()
  return rows.map(({ low_id, high_id }) => (low_id === id ? high_id : low_id))
}

/** Puts what was found anew of one card in the place of what was known of it; what an import said stays. */
export async function renewSuspects(
  tx: Tx,
  id: number,
  pairs: readonly Suspicion[],
  scan: number,
): Promise<void> {
  await tx
    .deleteFrom('suspect_pair')
    .where((eb) => eb.or([eb('low_id', '=', id), eb('high_id', '=', id)]))
    .where('scan', '>', 0)
    .execute()
  await writeSuspects(tx, pairs, scan)
}

/** Remembers that two cards are two customers; nothing where that is known. */
export async function writeDifferent(
  tx: Tx,
  { one, other, at, actor }: { one: number; other: number; at: string; actor: string },
): Promise<void> {
  await tx
    .insertInto('different_pair')
    .values({ ...ordered(one, other), at, actor })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Remembers of a new card that it is none of the others, as far as these are still there. */
export async function writeDifferentFrom(
  tx: Tx,
  id: number,
  { others, at, actor }: { others: readonly number[]; at: string; actor: string },
): Promise<void> {
  if (others.length === 0) return
  const there = await tx
    .selectFrom('customer')
    .select('id')
    .where('id', 'in', valueList([...new Set(others)]))
    .where('id', '<>', id)
    .execute()
  for (const { id: other } of there) await writeDifferent(tx, { one: id, other: Number(other), at, actor })
}

/** The cards of which somebody has said that they are not this one. */
export async function differentFrom(db: ReadDatabase | Tx, id: number): Promise<Set<number>> {
  const rows = await db
    .selectFrom('different_pair')
    .select(['low_id', 'high_id'])
    .where((eb) => eb.or([eb('low_id', '=', id), eb('high_id', '=', id)]))
    .execute()
  return new Set(rows.map(({ low_id, high_id }) => (low_id === id ? high_id : low_id)))
}
