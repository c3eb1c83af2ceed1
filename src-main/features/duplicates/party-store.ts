import { type Party, partyOf } from '@shared/features/duplicates/party'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import { valueList } from '../../db/value-list'

export type StoredParty = { id: number; party: Party }

/** The living cards of these ids as they are compared, in a handful of queries however many. */
export async function readParties(db: ReadDatabase | Tx, ids: readonly number[]): Promise<StoredParty[]> {
  if (ids.length === 0) return []
  const cards = await db
    .selectFrom('customer')
    .innerJoin('customer_index', 'customer_index.customer_id', 'customer.id')
    .select(['customer.id', 'customer.kind', 'customer.group_name', ...personColumns])
    .where('customer.id', 'in', valueList(ids))
    .where('customer_index.living', '=', 1)
    .orderBy('customer.id')
    .execute()
  const groups = cards.filter(({ kind }) => kind !== 'person').map(({ id }) => Number(id))
  const members = groups.length === 0 ? [] : await membersOf(db, groups)
  const owners = [...cards.map(({ id }) => Number(id)), ...members.map(({ id }) => Number(id))]
  const addresses = await db
    .selectFrom('address')
    .select(['customer_id', 'street', 'postcode', 'city', 'country'])
    .where('customer_id', 'in', valueList(ids))
    .execute()
  const phones = await db
    .selectFrom('phone')
    .select(['customer_id', 'number'])
    .where('customer_id', 'in', valueList(owners))
    .execute()
  const emails = await db
    .selectFrom('email')
    .select(['customer_id', 'address'])
    .where('customer_id', 'in', valueList(owners))
    .execute()
  const membersBy = Map.groupBy(members, ({ group_id }) => group_id)
  const addressesBy = Map.groupBy(addresses, ({ customer_id }) => customer_id)
  const phonesBy = Map.groupBy(phones, ({ customer_id }) => customer_id)
  const emailsBy = Map.groupBy(emails, ({ customer_id }) => customer_id)
  return cards.map((card) => {
    const id = Number(card.id)
    const ofGroup = membersBy.get(id) ?? []
    const reached = [id, ...ofGroup.map((member) => Number(member.id))]
    const party = partyOf({
      kind: card.kind,
      groupName: card.group_name,
      people: (card.kind === 'person' ? [card] : ofGroup).map(personOf),
      addresses: addressesBy.get(id) ?? [],
      phones: reached.flatMap((of) => (phonesBy.get(of) ?? []).map(({ number }) => number)),
      emails: reached.flatMap((of) => (emailsBy.get(of) ?? []).map(({ address }) => address)),
    })
    return { id, party }
  })
}

/** The living cards behind an id, in the order of their ids. */
export async function pageOfCards(db: ReadDatabase, after: number, limit: number): Promise<number[]> {
  const rows = await db
    .selectFrom('customer_index')
    .select('customer_id')
    .where('customer_id', '>', after)
    .where('living', '=', 1)
    .orderBy('customer_id')
    .limit(limit)
    .execute()
  return rows.map((row) => Number(row.customer_id))
}

const personColumns = [
  'customer.first_name',
  'customer.last_name',
  'customer.name_suffix',
  'customer.salutation',
  'customer.birth_day',
  'customer.birth_month',
  'customer.birth_year',
] as const

/** Who belongs to these groups now. */
function membersOf(db: ReadDatabase | Tx, groups: readonly number[]) {
  return db
    .selectFrom('membership')
    .innerJoin('customer', 'customer.id', 'membership.person_id')
    .select(['customer.id', 'membership.group_id', ...personColumns])
    .where('membership.group_id', 'in', valueList(groups))
    .where('membership.to_date', 'is', null)
    .where('customer.deleted_at', 'is', null)
    .orderBy('membership.position')
    .execute()
}

type PersonRow = {
  first_name: string
  last_name: string
  name_suffix: string
  salutation: 'ms' | 'mr' | 'none'
  birth_day: number | null
  birth_month: number | null
  birth_year: number | null
}

function personOf(row: PersonRow) {
  const { birth_day: day, birth_month: month, birth_year: year } = row
  return {
    firstName: row.first_name,
    lastName: row.last_name,
    nameSuffix: row.name_suffix,
    salutation: row.salutation,
    birthday: day === null || month === null ? null : { day, month, year },
  }
}
