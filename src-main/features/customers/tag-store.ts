import { tagKey } from '@shared/features/customers/rules'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

/**
 * All tags with the number of living cards that carry them. Those in the trash are few, so they are taken off;
 * asking of each card whether it lives would take a hundred times as long.
 */
export async function allTags(db: ReadDatabase): Promise<{ name: string; count: number }[]> {
  const all = db
    .selectFrom('customer_tag')
    .select((eb) => ['customer_tag.tag_id', eb.fn.countAll<number>().as('n')])
    .groupBy('customer_tag.tag_id')
  const trashed = db
    .selectFrom('customer')
    // `cross` keeps the cards outermost, of which an index knows those in the trash.
    .crossJoin('customer_tag')
    .whereRef('customer_tag.customer_id', '=', 'customer.id')
    .where('customer.deleted_at', 'is not', null)
    .select((eb) => ['customer_tag.tag_id', eb.fn.countAll<number>().as('n')])
    .groupBy('customer_tag.tag_id')
  const rows = await db
    .selectFrom('tag')
    .leftJoin(all.as('all'), 'all.tag_id', 'tag.id')
    .leftJoin(trashed.as('trash'), 'trash.tag_id', 'tag.id')
    .select(['tag.name', 'all.n', 'trash.n as trashed'])
    .orderBy('tag.folded')
    .execute()
  return rows.map(({ name, n, trashed }) => ({ name, count: (n ?? 0) - (trashed ?? 0) }))
}

/** Puts exactly these tags on the card; a new name becomes a tag, case and marks make no second one. */
export async function saveTags(tx: Tx, customerId: number, names: string[]): Promise<void> {
  const wanted = new Map(names.map((name) => [tagKey(name), name]))
  const present = await tx
    .selectFrom('customer_tag')
    .innerJoin('tag', 'tag.id', 'customer_tag.tag_id')
    .select(['customer_tag.id', 'tag.folded'])
    .where('customer_tag.customer_id', '=', customerId)
    .execute()
  const surplus = present.filter((row) => !wanted.has(row.folded)).map((row) => row.id)
  if (surplus.length > 0) await tx.deleteFrom('customer_tag').where('id', 'in', surplus).execute()
  const carried = new Set(present.map((row) => row.folded))
  for (const [folded, name] of wanted) {
    if (carried.has(folded)) continue
    const tagId = await findOrMakeTag(tx, folded, name)
    await tx.insertInto('customer_tag').values({ customer_id: customerId, tag_id: tagId }).execute()
  }
}

/** The tag of that name, made if there is none. */
export async function findOrMakeTag(tx: Tx, folded: string, name: string): Promise<number> {
  const known = await tx.selectFrom('tag').select('id').where('folded', '=', folded).executeTakeFirst()
  if (known) return Number(known.id)
  const made = await tx.insertInto('tag').values({ name, folded }).returning('id').executeTakeFirstOrThrow()
  return Number(made.id)
}
