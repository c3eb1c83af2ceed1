import { tagKey } from '@shared/features/customers/rules'
import type { Selection } from '@shared/features/selections/selection'
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Schema } from '../../db/schema'
import { customersWhere } from '../fields'

type Builder = ExpressionBuilder<Schema, 'customer_index'>

/** A selection as a condition over `customer_index`; living or trashed is the caller's to say. */
export function selectionCondition(eb: Builder, selection: Selection): Expression<SqlBool> {
  switch (selection.type) {
    case 'all':
      return sql<SqlBool>`1`
    case 'ids':
      // One parameter, however many are chosen by hand.
      return sql<SqlBool>`customer_index.customer_id in (select value from json_each(${JSON.stringify(selection.ids)}))`
    case 'tag':
      return eb(
        'customer_index.customer_id',
        'in',
        eb
          .selectFrom('customer_tag')
          .innerJoin('tag', 'tag.id', 'customer_tag.tag_id')
          .select('customer_tag.customer_id')
          .where('tag.folded', '=', tagKey(selection.tag)),
      )
    case 'postcode':
      return eb(
        'customer_index.customer_id',
        'in',
        eb
          .selectFrom('address')
          .select('address.customer_id')
          .where('address.position', '=', 0)
          .where('address.postcode', '>=', selection.prefix)
          .where('address.postcode', '<', `${selection.prefix}\u{10FFFF}`),
      )
    case 'field':
      return eb('customer_index.customer_id', 'in', customersWhere(selection))
    case 'not':
      return eb.not(selectionCondition(eb, selection.of))
    default: {
      const parts = selection.of.map((part) => selectionCondition(eb, part))
      return selection.type === 'and' ? eb.and(parts) : eb.or(parts)
    }
  }
}
