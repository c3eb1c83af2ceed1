import type { BulkChange } from '@shared/features/bulk/contract'
import { tagKey } from '@shared/features/customers/rules'
import { bulkInsert } from '../../db/bulk-insert'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'
import { findOrMakeTag } from '../customers'
import { touchCards } from './cards-store'
import { allFor, type BulkKind } from './kind'

/** Puts a tag on cards; a new name becomes a tag. */
export const addTag: BulkKind<Extract<BulkChange, { type: 'addTag' }>> = {
  async leftOut(db, ids, { tag }) {
    return allFor(await taggedAmong(db, ids, tag), 'hasTag')
  },
  async write(tx, ids, { tag }, { now }) {
    const tagId = await findOrMakeTag(tx, tagKey(tag), tag)
    await bulkInsert(
      tx,
      'customer_tag',
      ids.map((id) => ({ customer_id: id, tag_id: tagId })),
    )
    await touchCards(tx, ids, now)
  },
}

/** Takes a tag off cards. */
export const removeTag: BulkKind<Extract<BulkChange, { type: 'removeTag' }>> = {
  async leftOut(db, ids, { tag }) {
    const tagged = await taggedAmong(db, ids, tag)
    return allFor(
      ids.filter((id) => !tagged.has(id)),
      'lacksTag',
    )
  },
  async write(tx, ids, { tag }, { now }) {
    await tx
      .deleteFrom('customer_tag')
      .where('customer_id', 'in', valueList(ids))
      .where('tag_id', '=', (eb) => eb.selectFrom('tag').select('id').where('folded', '=', tagKey(tag)))
      .execute()
    await touchCards(tx, ids, now)
  },
}

async function taggedAmong(db: ReadDatabase | Tx, ids: number[], tag: string): Promise<Set<number>> {
  const rows = await db
    .selectFrom('customer_tag')
    .innerJoin('tag', 'tag.id', 'customer_tag.tag_id')
    .select('customer_tag.customer_id')
    .where('tag.folded', '=', tagKey(tag))
    .where('customer_tag.customer_id', 'in', valueList(ids))
    .execute()
  return new Set(rows.map((row) => row.customer_id))
}
