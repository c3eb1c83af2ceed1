import { cardNumberKey } from '@shared/features/customers/card-number'
import { sql } from 'kysely'
import type { ReadDatabase } from '../../db/open'

/** So many mergers, one after the other, are followed: a ring of them would have no end. */
const mergers = 20

/**
 * The card of a scanned code: whose customer number it is, whose card of plastic carries it, or who was known by it
 * before. A card that went into another leads there.
 */
export async function cardByNumber(
  db: ReadDatabase,
  code: string,
): Promise<{ id: number; listName: string; inTrash: boolean } | null> {
  const found = (await byCustomerNumber(db, code)) ?? (await byCardNumber(db, code))
  let id = found
  for (let left = mergers; id !== undefined && left > 0; left--) {
    const card = await cardRow(db, id)
    if (!card) return null
    if (card.merged_into === null)
      return { id, listName: card.list_name ?? '', inTrash: card.deleted_at !== null }
    id = card.merged_into
  }
  return null
}

async function byCustomerNumber(db: ReadDatabase, code: string): Promise<number | undefined> {
  const spellings = [...new Set([code, code.toUpperCase(), code.toLowerCase()])]
  const row = await db
    .selectFrom('customer')
    .select('id')
    .where('number', 'in', spellings)
    .limit(1)
    .executeTakeFirst()
  return row && Number(row.id)
}

async function byCardNumber(db: ReadDatabase, code: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('card_number')
    .select('customer_id')
    // As it stands in its index.
    .where(sql`lower(replace(number, ' ', ''))`, '=', cardNumberKey(code))
    .orderBy('label')
    .limit(1)
    .executeTakeFirst()
  return row?.customer_id
}

function cardRow(db: ReadDatabase, id: number) {
  return db
    .selectFrom('customer')
    .leftJoin('customer_index', 'customer_index.customer_id', 'customer.id')
    .select(['customer.merged_into', 'customer.deleted_at', 'customer_index.list_name'])
    .where('customer.id', '=', id)
    .executeTakeFirst()
}
