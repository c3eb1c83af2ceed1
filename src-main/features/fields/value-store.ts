import type { FieldContent, FieldValue } from '@shared/features/fields/values'
import { plainLetters } from '@shared/kernel/latin'
import { type SelectQueryBuilder, sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { Schema } from '../../db/schema'
import { valueList } from '../../db/value-list'

/** Where values stand: on the card itself, on one of its entries, or on one of its things. */
export type ValuePlace = { customerId: number; entryId?: number | undefined; thingId?: number | undefined }

/** The columns of a value that is no choice. */
export type PlainColumns = ReturnType<typeof plainColumns>
export type ValueRow = {
  fieldId: number
  type: string
  text: string | null
  number: number | null
  onDate: string | null
  optionId: number | null
  yes: number | null
}

export function plainColumns(content: FieldContent | null) {
  const text = content?.type === 'text' ? content.text.toWellFormed() : null
  return {
    text,
    folded: text === null ? null : plainLetters(text),
    number: content?.type === 'number' ? content.number : null,
    on_date: content?.type === 'date' ? content.date : null,
    option_id: content?.type === 'choice' ? content.optionId : null,
    yes: content?.type === 'yesNo' ? (content.yes ? (1 as const) : (0 as const)) : null,
  }
}

/** A field's content as the rows of a place in which nothing stands yet: several choices are several rows. */
export function valueRows({ customerId, entryId, thingId }: ValuePlace, { fieldId, content }: FieldValue) {
  const place = {
    customer_id: customerId,
    entry_id: entryId ?? null,
    thing_id: thingId ?? null,
    field_id: fieldId,
  }
  if (content.type !== 'choices') return [{ ...place, ...plainColumns(content) }]
  return content.optionIds.map((option_id) => ({ ...place, ...plainColumns(null), option_id }))
}

/**
 * What stands in the fields of cards, entries or things, by their ids; several choices are one value. What a
 * field held before it became another type is told as it is stored.
 */
export async function readValuesOf(
  db: ReadDatabase | Tx,
  of: 'customer' | 'entry' | 'thing',
  ids: readonly number[],
  fieldIds?: readonly number[],
): Promise<Map<number, FieldValue[]>> {
  const rows = await db
    .selectFrom('field_value')
    // `cross` keeps the values outermost: there are few of them in a place.
    .crossJoin('field')
    .whereRef('field.id', '=', 'field_value.field_id')
    .select(['field_id as fieldId', 'field.type', 'text', 'number', 'on_date as onDate', 'yes'])
    .select(['option_id as optionId', `field_value.${of}_id as placeId` as const])
    .where(`field_value.${of}_id`, 'in', valueList(ids))
    .$if(of === 'customer', (some) => some.where('entry_id', 'is', null).where('thing_id', 'is', null))
    .$if(fieldIds !== undefined, (some) => some.where('field_id', 'in', valueList(fieldIds ?? [])))
    .orderBy('field_value.id')
    .execute()
  const places = Map.groupBy(rows, (row) => Number(row.placeId))
  return new Map([...places].map(([id, held]) => [id, valuesOf(held)]))
}

/** Rows of one place as values. */
export function valuesOf(rows: readonly ValueRow[]): FieldValue[] {
  const byField = Map.groupBy(rows, (row) => row.fieldId)
  return [...byField].flatMap(([fieldId, held]) => {
    const content = contentOf(held)
    return content ? [{ fieldId, content }] : []
  })
}

function contentOf(rows: readonly ValueRow[]): FieldContent | undefined {
  const [row] = rows
  if (!row) return undefined
  if (row.text !== null) return { type: 'text', text: row.text }
  if (row.number !== null) return { type: 'number', number: row.number }
  if (row.onDate !== null) return { type: 'date', date: row.onDate }
  if (row.yes !== null) return { type: 'yesNo', yes: row.yes === 1 }
  const optionIds = rows.flatMap(({ optionId }) => optionId ?? [])
  const [optionId] = optionIds
  if (optionId === undefined) return undefined
  const several = row.type === 'choices' || optionIds.length > 1
  return several ? { type: 'choices', optionIds } : { type: 'choice', optionId }
}

/** One field of many cards, or of one entry or thing of one card. */
export type ManyPlaces = { customerIds: readonly number[]; entryId: number | null; thingId: number | null }

/** Makes this the content of a field in all of these places; what is so already is left alone. */
export async function writeContent(
  tx: Tx,
  fieldId: number,
  places: ManyPlaces,
  content: FieldContent | null,
): Promise<void> {
  if (content === null) await deleteRows(tx, fieldId, places)
  else if (content.type === 'choices') await writeChosen(tx, fieldId, places, content.optionIds)
  else if (content.type === 'choice') await writeChosen(tx, fieldId, places, [content.optionId])
  else await writePlain(tx, fieldId, places, plainColumns(content))
}

/** A condition over the rows of a field in these places. */
const inPlaces = (fieldId: number, { customerIds, entryId, thingId }: ManyPlaces) =>
  sql<boolean>`field_id = ${fieldId} and customer_id in ${valueList(customerIds)}
    and entry_id is ${entryId} and thing_id is ${thingId}`

async function deleteRows(tx: Tx, fieldId: number, places: ManyPlaces): Promise<void> {
  await tx.deleteFrom('field_value').where(inPlaces(fieldId, places)).execute()
}

async function writeChosen(tx: Tx, fieldId: number, places: ManyPlaces, optionIds: readonly number[]) {
  await tx
    .deleteFrom('field_value')
    .where(inPlaces(fieldId, places))
    .where(sql<boolean>`(option_id is null or option_id not in ${valueList(optionIds)})`)
    .execute()
  await sql`
    insert into field_value (customer_id, entry_id, thing_id, field_id, option_id)
    select place.value, ${places.entryId}, ${places.thingId}, ${fieldId}, chosen.value
    from json_each(${JSON.stringify(places.customerIds)}) as place, json_each(${JSON.stringify(optionIds)}) as chosen
    where true on conflict do nothing`.execute(tx)
}

async function writePlain(tx: Tx, fieldId: number, places: ManyPlaces, columns: PlainColumns) {
  // Choices that stand here from before the field became another type would be rows besides.
  await tx
    .deleteFrom('field_value')
    .where(inPlaces(fieldId, places))
    .where('option_id', 'is not', null)
    .execute()
  await tx.updateTable('field_value').set(columns).where(inPlaces(fieldId, places)).execute()
  const { text, folded, number, on_date, yes } = columns
  await sql`
    insert into field_value (customer_id, entry_id, thing_id, field_id, text, folded, number, on_date, yes)
    select place.value, ${places.entryId}, ${places.thingId}, ${fieldId}, ${text}, ${folded}, ${number}, ${on_date}, ${yes}
    from json_each(${JSON.stringify(places.customerIds)}) as place
    where true on conflict do nothing`.execute(tx)
}

/** Those of these cards that may have own fields: not in the trash, nor with „nur das Nötigste“. */
export async function cardsForFields(tx: ReadDatabase | Tx, ids: readonly number[]): Promise<number[]> {
  const rows = await tx
    .selectFrom('customer')
    .select('id')
    .where('id', 'in', valueList(ids))
    .where('standalone', '=', 1)
    .where('minimal', '=', 0)
    .where('deleted_at', 'is', null)
    .execute()
  return rows.map(({ id }) => Number(id))
}

/** Whether a card is marked „nur das Nötigste“; undefined where there is no such card. */
export async function isMinimal(db: ReadDatabase | Tx, customerId: number): Promise<boolean | undefined> {
  const row = await db
    .selectFrom('customer')
    .select('minimal')
    .where('id', '=', customerId)
    .executeTakeFirst()
  return row && row.minimal === 1
}

type Counted = SelectQueryBuilder<Schema, 'field_value', { n: number }>

/** How many customers have something in one of these fields. */
export function countUsers(db: ReadDatabase | Tx, fieldIds: readonly number[]): Counted {
  return db
    .selectFrom('field_value')
    .select((eb) => eb.fn.count<number>('customer_id').distinct().as('n'))
    .where('field_id', 'in', valueList(fieldIds))
}

/** Of each option of these fields, how many customers have it. */
export function countOptionUsers(db: ReadDatabase | Tx, fieldIds: readonly number[]) {
  return db
    .selectFrom('field_option')
    .innerJoin('field_value', 'field_value.option_id', 'field_option.id')
    .select((eb) => [
      'field_option.id as optionId',
      eb.fn.count<number>('field_value.customer_id').distinct().as('customers'),
    ])
    .where('field_option.field_id', 'in', valueList(fieldIds))
    .groupBy('field_option.id')
}
