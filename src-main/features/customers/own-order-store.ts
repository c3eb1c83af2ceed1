import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import { readField } from '../fields'
import { selectionCondition } from '../selections'
import { type ListQuery, selectedCards } from './selected-cards'

type Cards = ReturnType<typeof selectedCards>
type Whole = Pick<ListQuery, 'selection' | 'trash' | 'stages' | 'descending' | 'ownField'>
/** A stretch of the list: its cards, each once, and what they are ordered by before their id; null: by that alone. */
type Stretch = { cards: Cards; by: string | null; descending: boolean }

const columns = { text: 'own.folded', number: 'own.number', date: 'own.on_date' } as const
const cardId = sql.ref('customer_index.customer_id')

/**
 * A list by an own field, as stretches one behind the other, each of them the walk along an index: the values in
 * their order, choices in the order that the shop gave them, „ja“ before „nein“, and last, by name, the cards
 * where the field is empty. Null where there is no such field (any more).
 */
export async function ownOrder(db: ReadDatabase, query: Whole): Promise<Stretch[] | null> {
  const { ownField, descending } = query
  const field = ownField === undefined ? undefined : await readField(db, ownField)
  if (!field) return null
  const empty: Stretch = {
    cards: selectedCards(db, query.selection, query.trash, query.stages).where(
      sql<boolean>`not exists (select 1 from field_value where field_id = ${field.id} and customer_id = ${cardId})`,
    ),
    by: 'customer_index.sort_key',
    descending: false,
  }
  const filled = (where: ReturnType<typeof sql<boolean>>, by: string | null): Stretch => ({
    cards: withValue(db, query).where(where),
    by,
    descending,
  })
  const parts: Stretch[] = []
  if (field.type === 'choice' || field.type === 'choices') {
    const ids = field.options.map(({ id }) => id)
    for (const [at, id] of ids.entries()) {
      // Of several choices the first one counts, so that each card stands in the list once.
      const before = JSON.stringify(ids.slice(0, at))
      const first = sql<boolean>`own.option_id = ${id} and not exists (
        select 1 from field_value as other where other.field_id = ${field.id}
          and other.customer_id = own.customer_id
          and other.option_id in (select value from json_each(${before})))`
      parts.push(filled(first, null))
    }
  } else if (field.type === 'yesNo') {
    for (const yes of [1, 0])
      parts.push(filled(sql<boolean>`own.field_id = ${field.id} and own.yes = ${yes}`, null))
  } else {
    const column = columns[field.type]
    parts.push(filled(sql<boolean>`own.field_id = ${field.id} and ${sql.ref(column)} is not null`, column))
  }
  return [...(descending ? parts.toReversed() : parts), empty]
}

/** The cards of a list with the values of own fields as `own`. */
function withValue(db: ReadDatabase, { selection, trash, stages }: Whole): Cards {
  // `cross` keeps the values outermost, whose index has the order; a selection is better asked first.
  const joined =
    selection.type === 'all' && !trash
      ? db
          .selectFrom('field_value as own')
          .crossJoin('customer_index')
          .whereRef('customer_index.customer_id', '=', 'own.customer_id')
          .where('customer_index.living', '=', 1)
      : db
          .selectFrom('field_value as own')
          .innerJoin('customer_index', 'customer_index.customer_id', 'own.customer_id')
          .where('customer_index.living', '=', trash ? 0 : 1)
          .$if(selection.type !== 'all', (some) =>
            some.where((eb) => selectionCondition(eb, selection, stages)),
          )
  // Beside the cards of a list only raw columns of `own` are asked for.
  return joined as unknown as Cards
}

/** Ids of a page of it. Counts a stretch only where the page begins behind it. */
export async function pageOfStretches(
  stretches: readonly Stretch[],
  { offset, limit }: { offset: number; limit: number },
): Promise<number[]> {
  const ids: number[] = []
  let skip = offset
  for (const { cards, by, descending } of stretches) {
    if (ids.length === limit) break
    const direction = descending ? 'desc' : 'asc'
    const rows = await cards
      .select('customer_index.customer_id as id')
      .$if(by !== null, (some) => some.orderBy(sql.ref(by ?? ''), direction))
      .orderBy(by?.startsWith('customer_index') ? cardId : sql.ref('own.customer_id'), direction)
      .limit(limit - ids.length)
      .offset(skip)
      .execute()
    ids.push(...rows.map(({ id }) => Number(id)))
    if (rows.length > 0) skip = 0
    else if (skip > 0) skip -= await countOf(cards)
  }
  return ids
}

/** The place (0-based) of a card in it; null where it is not in it. */
export async function placeInStretches(stretches: readonly Stretch[], id: number): Promise<number | null> {
  let before = 0
  for (const { cards, by, descending } of stretches) {
    const key = by === null ? sql<null>`null` : sql.ref<string | number | null>(by)
    const own = await cards.select(key.as('key')).where(cardId, '=', id).executeTakeFirst()
    if (!own) {
      before += await countOf(cards)
      continue
    }
    const sign = descending ? sql`>` : sql`<`
    if (by === null) return before + (await countOf(cards.where(sql<boolean>`${cardId} ${sign} ${id}`)))
    return (
      before +
      (await countOf(cards.where(sql<boolean>`${key} = ${own.key} and ${cardId} ${sign} ${id}`))) +
      (await countOf(cards.where(sql<boolean>`${key} ${sign} ${own.key}`)))
    )
  }
  return null
}

async function countOf(cards: Cards): Promise<number> {
  const { n } = await cards.select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()
  return Number(n)
}
