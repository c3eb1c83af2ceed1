import type { CustomerKind, SettableState } from '@shared/features/customers/card'
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Schema } from '../../db/schema'

type Builder = ExpressionBuilder<Schema, 'customer_index'>
const id = 'customer_index.customer_id'

/** Persons are nearly all; who they are is told by the index of the others. */
export function isOfKind(eb: Builder, kind: CustomerKind): Expression<SqlBool> {
  const others = eb.selectFrom('customer').select('id').where('kind', '<>', sql.lit('person'))
  return kind === 'person' ? eb(id, 'not in', others) : eb(id, 'in', others.where('kind', '=', kind))
}

/** As with kinds, most are active. */
export function isInState(eb: Builder, state: SettableState): Expression<SqlBool> {
  const others = eb.selectFrom('customer').select('id').where('state', '<>', sql.lit('active'))
  return state === 'active' ? eb(id, 'not in', others) : eb(id, 'in', others.where('state', '=', state))
}

/** Whom one of the staff looks after; null: whom nobody does. */
export function isLookedAfterBy(eb: Builder, staffId: number | null): Expression<SqlBool> {
  const taken = eb.selectFrom('customer').select('id').where('responsible_id', 'is not', null)
  return staffId === null
    ? eb(id, 'not in', taken)
    : eb(id, 'in', taken.where('responsible_id', '=', staffId))
}

/**
 * Cards with a birthday in that month (1–12): a person's own, or of somebody who stands on the card of the group
 * alone. The dead and who left have none.
 */
export function hasBirthdayIn(eb: Builder, month: number): Expression<SqlBool> {
  const own = eb
    .selectFrom('customer')
    .select('id')
    .where('birth_month', '=', month)
    .where('standalone', '=', 1)
    .where('state', '<>', 'deceased')
  const onCards = eb
    .selectFrom('customer as person')
    // `cross` keeps the people of the month outermost.
    .crossJoin('membership')
    .whereRef('membership.person_id', '=', 'person.id')
    .select('membership.group_id as id')
    .where('person.birth_month', '=', month)
    .where('person.standalone', '=', 0)
    .where('person.state', '<>', 'deceased')
    .where('membership.to_date', 'is', null)
  return eb.or([eb(id, 'in', own), eb(id, 'in', onCards)])
}
