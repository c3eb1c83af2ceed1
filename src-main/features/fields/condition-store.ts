import type { FieldLeaf } from '@shared/features/fields/condition'
import { plainLetters } from '@shared/kernel/latin'
import { type Expression, sql } from 'kysely'

/**
 * The customers of whom a field says so, as a query on the index of its type alone: those keep the value and the
 * customer together. Parts of a range that are null stay out of it.
 */
export function customersWhere({ fieldId, condition }: FieldLeaf): Expression<number> {
  const among = (where: Expression<unknown>) =>
    sql<number>`(select customer_id from field_value where ${where})`
  const within = (
    column: string,
    { from, to }: { from: number | string | null; to: number | string | null },
  ) =>
    sql`field_id = ${fieldId} and ${sql.ref(column)} is not null
      ${from === null ? sql`` : sql`and ${sql.ref(column)} >= ${from}`}
      ${to === null ? sql`` : sql`and ${sql.ref(column)} <= ${to}`}`
  switch (condition.is) {
    case 'filled':
      return among(sql`field_id = ${fieldId}`)
    case 'containing':
      return among(
        sql`field_id = ${fieldId} and folded is not null and instr(folded, ${plainLetters(condition.text)}) > 0`,
      )
    case 'text':
      return among(sql`field_id = ${fieldId} and folded = ${plainLetters(condition.text)}`)
    case 'number':
      return among(within('number', condition))
    case 'date':
      return among(within('on_date', condition))
    case 'yesNo':
      return among(sql`field_id = ${fieldId} and yes = ${condition.yes ? 1 : 0}`)
    case 'oneOf':
      // An option belongs to one field.
      return among(sql`option_id in (select value from json_each(${JSON.stringify(condition.optionIds)}))`)
  }
}
