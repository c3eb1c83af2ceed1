import type { CardFields } from '@shared/features/customers/card'
import { cardNumberKey } from '@shared/features/customers/card-number'
import { storedCardNumberKey } from '../../db/card-number-key'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'

/** Who besides this card carries one of its card numbers, in the card box or the trash. */
export async function holderOfCardNumber(
  tx: Tx | ReadDatabase,
  { cardNumbers }: Pick<CardFields, 'cardNumbers'>,
  besides: number | null,
): Promise<{ number: string; customerId: number } | undefined> {
  const keys = cardNumbers.filter(({ label }) => label === 'card').map(({ number }) => cardNumberKey(number))
  if (keys.length === 0) return undefined
  const row = await tx
    .selectFrom('card_number')
    .select(['card_number.number', 'card_number.customer_id'])
    .where(storedCardNumberKey, 'in', keys)
    .where('card_number.label', '=', 'card')
    .where('card_number.customer_id', '<>', besides ?? 0)
    .limit(1)
    .executeTakeFirst()
  return row && { number: row.number, customerId: row.customer_id }
}
