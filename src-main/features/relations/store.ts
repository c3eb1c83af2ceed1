import { personName } from '@shared/features/customers/rules'
import type { Relation, RelationEnd } from '@shared/features/relations/contract'
import { relationWord } from '@shared/features/relations/rules'
import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { NewRow } from '../../db/schema'

/** The card of a customer: its own, or that of the first group of a person without one. */
export const cardIdOf = (end: 'one' | 'other') =>
  sql<number>`iif(${sql.ref(`${end}.standalone`)} = 1, ${sql.ref(`${end}.id`)},
    (select group_id from membership where person_id = ${sql.ref(`${end}.id`)} order by id limit 1))`

/** `cross` keeps the relations outermost, and each end is looked up by its id. */
function relations(db: ReadDatabase | Tx) {
  return db
    .selectFrom('relation')
    .crossJoin('relation_kind')
    .crossJoin('customer as one')
    .crossJoin('customer_index as one_card')
    .crossJoin('customer as other')
    .crossJoin('customer_index as other_card')
    .whereRef('relation_kind.id', '=', 'relation.kind_id')
    .whereRef('one.id', '=', 'relation.customer_id')
    .where('one_card.customer_id', '=', cardIdOf('one'))
    .whereRef('other.id', '=', 'relation.other_id')
    .where('other_card.customer_id', '=', cardIdOf('other'))
}

const columns = [
  'relation.id',
  'relation.kind_id',
  'relation.customer_id',
  'relation.other_id',
  'relation.forward as is_forward',
  'relation.at',
  'relation.actor',
  'relation_kind.forward',
  'relation_kind.backward',
  'relation_kind.symmetric',
  'one.title as one_title',
  'one.first_name as one_first_name',
  'one.last_name as one_last_name',
  'one.standalone as one_standalone',
  'one_card.customer_id as one_card_id',
  'one_card.list_name as one_list_name',
  'other.title as other_title',
  'other.first_name as other_first_name',
  'other.last_name as other_last_name',
  'other.standalone as other_standalone',
  'other_card.customer_id as other_card_id',
  'other_card.list_name as other_list_name',
] as const

function shown(query: ReturnType<typeof relations>) {
  return query.select(columns)
}
type Row = Awaited<ReturnType<ReturnType<typeof shown>['executeTakeFirstOrThrow']>>

function endOf(row: Row, end: 'one' | 'other'): RelationEnd {
  const ofItsOwn = row[`${end}_standalone`] === 1
  const listName = row[`${end}_list_name`]
  const named = {
    title: row[`${end}_title`],
    firstName: row[`${end}_first_name`],
    lastName: row[`${end}_last_name`],
  }
  return {
    id: end === 'one' ? row.customer_id : row.other_id,
    cardId: Number(row[`${end}_card_id`]),
    name: ofItsOwn ? listName : personName(named),
    cardName: ofItsOwn ? '' : listName,
  }
}

/** A relation as the contract speaks of it. */
export function relationOf(row: Row): Relation {
  return {
    id: Number(row.id),
    kindId: row.kind_id,
    word: relationWord({ ...row, symmetric: row.symmetric === 1 }, row.is_forward === 1),
    from: endOf(row, 'one'),
    to: endOf(row, 'other'),
    at: row.at,
    actor: row.actor,
  }
}

/** One side of a relation, also where it leads into the trash. */
export async function readRelation(db: ReadDatabase | Tx, id: number): Promise<Relation | undefined> {
  const row = await shown(relations(db)).where('relation.id', '=', id).executeTakeFirst()
  return row && relationOf(row)
}

/** What stands on a card and on the people of it, by kind; nothing that leads into the trash. */
export function relationsOfCard(db: ReadDatabase, cardId: number) {
  return shown(relations(db))
    .where(
      'relation.customer_id',
      'in',
      sql<number>`(select ${cardId} union all
        select person_id from membership join customer on customer.id = person_id
        where group_id = ${cardId} and standalone = 0)`,
    )
    .where('other_card.living', '=', 1)
    .orderBy('relation.kind_id')
    .orderBy('relation.forward', 'desc')
    .orderBy('relation.id')
}

/** The relation of a kind that two have, as it stands on the card of the first. */
export async function relationBetween(tx: Tx, one: number, other: number, kindId: number) {
  const row = await shown(relations(tx))
    .where('relation.customer_id', '=', one)
    .where('relation.kind_id', '=', kindId)
    .where('relation.other_id', '=', other)
    .executeTakeFirst()
  return row && relationOf(row)
}

/** Writes both sides; answers the id of the first. */
export async function insertRelation(tx: Tx, row: NewRow<'relation'>, symmetric: boolean): Promise<number> {
  const { id } = await tx.insertInto('relation').values(row).returning('id').executeTakeFirstOrThrow()
  const forward = symmetric || row.forward === 0 ? 1 : 0
  const ends = { customer_id: row.other_id, other_id: row.customer_id }
  await tx
    .insertInto('relation')
    .values({ ...row, ...ends, forward })
    .execute()
  return Number(id)
}

/** Deletes both sides. */
export async function deleteRelation(tx: Tx, { kindId, from, to }: Relation): Promise<void> {
  for (const [one, other] of [
    [from.id, to.id],
    [to.id, from.id],
  ] as const)
    await tx
      .deleteFrom('relation')
      .where('customer_id', '=', one)
      .where('kind_id', '=', kindId)
      .where('other_id', '=', other)
      .execute()
}
