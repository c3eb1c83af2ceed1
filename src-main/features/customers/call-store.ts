import { type CallNumber, callNumbers } from '@shared/features/customers/calling'
import type { PhoneFields } from '@shared/features/customers/card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'
import { readMembers } from './belonging-store'
import { memberOf } from './card-rows'

/** At which number each of these cards is called first (`callNumbers`); a card without any is not among them. */
export async function firstNumbers(
  db: ReadDatabase | Tx,
  ids: readonly number[],
): Promise<Map<number, CallNumber>> {
  const cards = await db
    .selectFrom('customer')
    .select(['id', 'kind'])
    .where('id', 'in', valueList(ids))
    .execute()
  const kinds = new Map(cards.map(({ id, kind }) => [Number(id), kind]))
  const groups = ids.filter((id) => kinds.get(id) !== 'person')
  // Of a club or company, only who stands there alone is called for it.
  const members = (await readMembers(db, groups)).filter(
    ({ standalone, group_id }) => standalone === 0 || kinds.get(group_id) === 'household',
  )
  const rows = await db
    .selectFrom('phone')
    .select(['customer_id', 'label', 'number'])
    .where('customer_id', 'in', valueList([...ids, ...members.map(({ id }) => Number(id))]))
    // As the index has them.
    .orderBy('customer_id')
    .orderBy('position')
    .orderBy('id')
    .execute()
  const byOwner = Map.groupBy(rows, (row) => row.customer_id)
  // Labels are free text to the database; the contract's enum is checked where they came in.
  const phonesOf = (id: number) => (byOwner.get(id) ?? []) as PhoneFields[]
  const onCard = Map.groupBy(members, (row) => row.group_id)
  return new Map(
    [...kinds].flatMap(([id, kind]) => {
      const people = (onCard.get(id) ?? []).map((row) => ({
        ...memberOf(row),
        [row.standalone === 1 ? 'ownPhones' : 'phones']: phonesOf(Number(row.id)),
      }))
      const [first] = callNumbers({ kind, phones: phonesOf(id), people })
      return first ? [[id, first] as const] : []
    }),
  )
}

/** Adds to each row which number to call and whose that is, both empty where there is none. */
export async function withCallNumber<R extends { customerId: number }>(
  db: ReadDatabase | Tx,
  rows: readonly R[],
): Promise<(R & { phone: string; phoneOf: string })[]> {
  const numbers = await firstNumbers(db, [...new Set(rows.map(({ customerId }) => customerId))])
  return rows.map((row) => {
    const { number = '', name = '' } = numbers.get(row.customerId) ?? {}
    return { ...row, phone: number, phoneOf: name }
  })
}
