import type { PlainSelection } from '@shared/features/selections/selection'
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { SelectionContext } from '../../db/leaf'
import type { Schema } from '../../db/schema'
import { kindOf } from './kinds'

/** A selection as a condition over `customer_index`; living or trashed is the caller's to say. */
export function selectionCondition(
  eb: ExpressionBuilder<Schema, 'customer_index'>,
  selection: PlainSelection,
  context: SelectionContext,
): Expression<SqlBool> {
  switch (selection.type) {
    case 'not':
      return sql<SqlBool>`not (${selectionCondition(eb, selection.of, context)})`
    case 'and':
    case 'or': {
      const parts = selection.of.map((part) => selectionCondition(eb, part, context))
      return selection.type === 'and' ? eb.and(parts) : eb.or(parts)
    }
    default:
      return kindOf(selection).where(selection, context)
  }
}
