import { cardNumberKey, numbersOfCode } from '@shared/features/customers/card-number'
import { bookedCard } from '../../db/booked-card'
import { storedCardNumberKey } from '../../db/card-number-key'
import type { ReadDatabase } from '../../db/open'

/**
 * The card of a scanned code: whose customer number it is, whose card of plastic carries it, or who was known by it
 * before. A card that went into another leads there.
 */
export async function cardByNumber(
  db: ReadDatabase,
  code: string,
): Promise<{ id: number; listName: string; inTrash: boolean } | null> {
  const found = (await byCustomerNumber(db, code)) ?? (await byCardNumber(db, code))
  const card = found === undefined ? undefined : await bookedCard(db, found)
  return card ? { id: card.id, listName: card.listName, inTrash: !card.living } : null
}

async function byCustomerNumber(db: ReadDatabase, code: string): Promise<number | undefined> {
  const meant = numbersOfCode(code)
  const spellings = [...new Set(meant.flatMap((one) => [one, one.toUpperCase(), one.toLowerCase()]))]
  const rows = await db
    .selectFrom('customer')
    .select(['id', 'number'])
    .where('number', 'in', spellings)
    .execute()
  const [row] = rows.toSorted((a, b) => spellings.indexOf(a.number ?? '') - spellings.indexOf(b.number ?? ''))
  return row && Number(row.id)
}

async function byCardNumber(db: ReadDatabase, code: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('card_number')
    .select('customer_id')
    .where(storedCardNumberKey, '=', cardNumberKey(code))
    .orderBy('label')
    .limit(1)
    .executeTakeFirst()
  return row?.customer_id
}
