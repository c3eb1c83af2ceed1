import { sql } from 'kysely'

/**
 * The number of a plastic card as the index `card_number_by_key` holds it, the twin of `cardNumberKey`; the
 * program's lower case of letters beyond a–z is not needed.
 */
export const storedCardNumberKey = sql<string>`lower(replace(card_number.number, ' ', ''))`
