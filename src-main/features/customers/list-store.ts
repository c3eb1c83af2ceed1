import type { CustomerRow } from '@shared/features/customers/contract'
import { sql } from 'kysely'
import { addressIdOn } from '../../db/address-on'
import type { ReadDatabase } from '../../db/open'
import type { StageContext } from '../../db/stages'
import { type FieldColumns, fieldColumns } from '../fields'
import { birthdaysOf } from './birthday-store'
import { firstNumbers } from './call-store'
import { standingOf } from './card-rows'
import { ownOrder, pageOfStretches } from './own-order-store'
import { type ListQuery, selectedCards } from './selected-cards'
import { stageColumns, stageOfRow } from './stage-store'

/** One page of a list: ids by the index alone, then the rows of the page. */
export async function listCards(db: ReadDatabase, query: ListQuery): Promise<CustomerRow[]> {
  return rowsOf(db, await pageOfIds(db, query), query)
}

/** The rows of these cards, with the own fields that are shown as columns. */
export async function rowsOf(
  db: ReadDatabase,
  ids: number[],
  query: Pick<ListQuery, 'stages' | 'fieldIds'>,
): Promise<CustomerRow[]> {
  const rows = await readRows(db, ids, query.stages)
  return withFieldColumns(db, rows, await fieldColumns(db, query.fieldIds ?? []))
}

/** Signs of an own field that a list shows. */
const longestCell = 300

/** The rows with what stands in the own fields that are columns, cut where it is very long. */
export async function withFieldColumns(db: ReadDatabase, rows: CustomerRow[], columns: FieldColumns) {
  if (columns.fields.length === 0) return rows
  const texts = await columns.textsOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    ...row,
    own: Object.fromEntries(Object.entries(texts.get(row.id) ?? {}).map(([id, text]) => [id, clipped(text)])),
  }))
}

const clipped = (text: string) => (text.length > longestCell ? `${text.slice(0, longestCell)}…` : text)

/** How many cards the whole list holds; all living ones are a kept number. */
export async function countCards(
  db: ReadDatabase,
  { selection, trash, stages }: Pick<ListQuery, 'selection' | 'trash' | 'stages'>,
) {
  if (selection.type === 'all' && !trash) {
    const kept = await db
      .selectFrom('kept_count')
      .select('n')
      .where('name', '=', 'livingCustomers')
      .executeTakeFirstOrThrow()
    return kept.n
  }
  const { n } = await selectedCards(db, selection, trash, stages)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

/** Ids of a page in its order; for letters, lists and exports also of the whole selection. */
export async function pageOfIds(db: ReadDatabase, query: ListQuery): Promise<number[]> {
  const own = await ownOrder(db, query)
  if (own) return pageOfStretches(own, query)
  const direction = query.descending ? 'desc' : 'asc'
  const sorted =
    query.sort === 'points' || query.sort === 'lastPurchase'
      ? withStats(db, query)
          .orderBy(query.sort === 'points' ? 'customer_stats.points' : 'customer_stats.last_on', direction)
          .orderBy('customer_stats.customer_id', direction)
      : selectedCards(db, query.selection, query.trash, query.stages)
          .select('customer_index.customer_id as id')
          .orderBy(sortColumns[query.sort], direction)
          .orderBy('customer_index.customer_id', direction)
  const rows = await sorted.limit(query.limit).offset(query.offset).execute()
  return rows.map((row) => Number(row.id))
}

export const sortColumns = {
  name: 'customer_index.sort_key',
  number: 'customer_index.number_key',
  city: 'customer_index.city_key',
  customerSince: 'customer_index.since',
} as const

/** The cards of a list with their totals, so that these can be sorted by. */
function withStats(db: ReadDatabase, { selection, trash, stages }: ListQuery) {
  if (selection.type === 'all' && !trash)
    // `cross` keeps the totals outermost: their index has the order, and nearly all of them are living cards.
    return db
      .selectFrom('customer_stats')
      .crossJoin('customer_index')
      .whereRef('customer_index.customer_id', '=', 'customer_stats.customer_id')
      .where('customer_index.living', '=', 1)
      .select('customer_index.customer_id as id')
  return selectedCards(db, selection, trash, stages)
    .innerJoin('customer_stats', 'customer_stats.customer_id', 'customer_index.customer_id')
    .select('customer_index.customer_id as id')
}

/** The rows of these cards, in this order. */
export async function readRows(
  db: ReadDatabase,
  ids: number[],
  stages: StageContext,
): Promise<CustomerRow[]> {
  if (ids.length === 0) return []
  const cards = await db
    .selectFrom('customer')
    .innerJoin('customer_index', 'customer_index.customer_id', 'customer.id')
    .leftJoin('customer_stats', 'customer_stats.customer_id', 'customer.id')
    .leftJoin('address', (join) =>
      join.on('address.id', '=', addressIdOn(sql.ref('customer.id'), stages.today)),
    )
    .select(['customer.id', 'customer.kind', 'customer.state', 'customer.number', 'customer_index.list_name'])
    .leftJoin('staff', 'staff.id', 'customer.responsible_id')
    .select([
      'staff.name as responsible',
      'customer.state_on',
      'customer.state_reason',
      'customer.state_note',
    ])
    .select(['customer.customer_since', 'customer.ad_objection', 'customer.deleted_at'])
    .select(['customer_stats.points', 'address.street', 'address.postcode', 'address.city'])
    .select(stageColumns(stages.rules))
    .select((eb) => [
      eb
        .selectFrom('email')
        .select('email.address')
        .whereRef('email.customer_id', '=', 'customer.id')
        .orderBy('email.position')
        .limit(1)
        .as('email'),
      eb
        .selectFrom('customer_tag')
        .innerJoin('tag', 'tag.id', 'customer_tag.tag_id')
        .select(sql<string>`json_group_array(tag.name order by tag.folded)`.as('tags'))
        .whereRef('customer_tag.customer_id', '=', 'customer.id')
        .as('tags'),
    ])
    .where('customer.id', 'in', ids)
    .execute()
  const byId = new Map(cards.map((card) => [Number(card.id), card]))
  const birthdays = await birthdaysOf(db, ids)
  const numbers = await firstNumbers(db, ids)
  return ids.flatMap((id) => {
    const card = byId.get(id)
    if (!card) return []
    return {
      id,
      kind: card.kind,
      ...standingOf(card),
      number: card.number ?? '',
      listName: card.list_name,
      street: card.street ?? '',
      postcode: card.postcode ?? '',
      city: card.city ?? '',
      phone: numbers.get(id)?.number ?? '',
      email: card.email ?? '',
      tags: JSON.parse(card.tags ?? '[]') as string[],
      customerSince: card.customer_since,
      points: card.points ?? 0,
      lastPurchaseOn: card.last_on,
      adObjection: card.ad_objection === 1,
      birthdays: birthdays.get(id) ?? [],
      responsible: card.responsible ?? '',
      stage: stageOfRow(card, stages).stage,
      deletedAt: card.deleted_at,
      own: {},
    }
  })
}
