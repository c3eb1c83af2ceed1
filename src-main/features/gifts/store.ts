import { personName } from '@shared/features/customers/rules'
import type { GiftRecipient, GiftTrouble } from '@shared/features/gifts/contract'
import { takesNoGift } from '@shared/features/gifts/rules'
import type { CivilDate } from '@shared/kernel/civil-date'
import { type Insertable, sql } from 'kysely'
import { addressIdOn } from '../../db/address-on'
import { homeGroupOf } from '../../db/booked-card'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { Schema } from '../../db/schema'

/** Street, postcode and town of a customer in one line, as of a day. */
const placeOn = (owner: string, day: CivilDate) => sql<string | null>`(
  select trim(iif(street <> '', street, po_box) || ', ' || trim(postcode || ' ' || city), ', ')
  from address where id = ${addressIdOn(sql.ref(owner), day)})`

/** The card of a person, or that of the group where there is none. */
const cardOf = sql<number | null>`iif(person.standalone = 1, person.id, ${homeGroupOf(sql.ref('person.id'))})`

/** For a contact without a card of their own the company speaks, too. */
const objects = sql<
  number | null
>`(person.ad_objection = 1 or (person.standalone = 0 and company.ad_objection = 1))`

function recipients(db: ReadDatabase | Tx, today: CivilDate) {
  return db
    .selectFrom('gift_recipient as gift')
    .leftJoin('customer as person', 'person.id', 'gift.person_id')
    .select(['gift.id', 'gift.company_id', 'gift.year', 'gift.person_id', 'gift.name', 'gift.address'])
    .leftJoin('customer as company', 'company.id', 'gift.company_id')
    .select(['gift.gift', 'person.state', 'person.title', 'person.first_name', 'person.last_name'])
    .select(['person.deleted_at', cardOf.as('card_id'), objects.as('objects')])
    .select([placeOn('gift.person_id', today).as('own_place')])
    .select([placeOn('gift.company_id', today).as('company_place')])
    .select(
      sql<number>`exists (select 1 from membership where person_id = gift.person_id and group_id = gift.company_id
        and to_date is not null)`.as('left_company'),
    )
}

type Row = Awaited<ReturnType<ReturnType<typeof recipients>['execute']>>[number]

function recipientOf(row: Row): GiftRecipient {
  const known = row.person_id !== null
  const card = { title: row.title ?? '', firstName: row.first_name ?? '', lastName: row.last_name ?? '' }
  const address = row.address || (known ? row.own_place || row.company_place || '' : '')
  const trouble = troubleOf(row, address)
  return {
    id: Number(row.id),
    companyId: row.company_id,
    year: row.year,
    personId: row.person_id,
    name: known ? personName(card) : row.name,
    address,
    ownAddress: row.address,
    gift: row.gift,
    trouble,
    letterTo: takesNoGift({ trouble }) ? null : row.card_id,
  }
}

/** The gravest first: what keeps the gift from being given before what should be thought of. */
function troubleOf(row: Row, address: string): GiftTrouble | null {
  if (row.deleted_at !== null) return 'trashed'
  if (row.state === 'deceased' || row.state === 'restricted') return row.state
  if (row.left_company) return 'left'
  if (row.state === 'moved' && row.address === '') return 'moved'
  if (row.state === 'lost') return 'lost'
  if (row.objects) return 'objection'
  return address === '' ? 'noAddress' : null
}

type OfYear = { companyId: number; year: number; today: CivilDate }

/** The list of a company's gifts of one year, with the addresses that hold on the day. */
export async function readYear(db: ReadDatabase | Tx, { companyId, year, today }: OfYear) {
  const rows = await recipients(db, today)
    .where('gift.company_id', '=', companyId)
    .where('gift.year', '=', year)
    .orderBy('gift.position')
    .orderBy('gift.id')
    .execute()
  return rows.map(recipientOf)
}

export async function readRecipient(
  db: ReadDatabase | Tx,
  id: number,
  today: CivilDate,
): Promise<GiftRecipient | undefined> {
  const row = await recipients(db, today).where('gift.id', '=', id).executeTakeFirst()
  return row && recipientOf(row)
}

/** The years for which there is a list, the latest first. */
export async function yearsOf(db: ReadDatabase, companyId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('gift_recipient')
    .select('year')
    .distinct()
    .where('company_id', '=', companyId)
    .orderBy('year', 'desc')
    .execute()
  return rows.map(({ year }) => year)
}

/** Whether there is such a card and it is not in the trash. */
export async function isThere(tx: Tx, id: number, kind: 'company' | 'person'): Promise<boolean> {
  const row = await tx
    .selectFrom('customer')
    .select('id')
    .where('id', '=', id)
    .where('kind', '=', kind)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Writes somebody at the end of the list of the year; answers the id. */
export async function insertRecipient(
  tx: Tx,
  row: Omit<Insertable<Schema['gift_recipient']>, 'position'>,
): Promise<number> {
  const { last } = await tx
    .selectFrom('gift_recipient')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('company_id', '=', row.company_id)
    .where('year', '=', row.year)
    .executeTakeFirstOrThrow()
  const position = last === null ? 0 : last + 1
  const { id } = await tx
    .insertInto('gift_recipient')
    .values({ ...row, position })
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(id)
}

export async function updateRecipient(
  tx: Tx,
  id: number,
  fields: { name: string; address: string; gift: string },
): Promise<void> {
  await tx.updateTable('gift_recipient').set(fields).where('id', '=', id).execute()
}

export async function deleteRecipient(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('gift_recipient').where('id', '=', id).execute()
}
