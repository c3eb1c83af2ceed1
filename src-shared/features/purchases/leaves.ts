import { Period } from '@shared/kernel/period'
import { Range } from '@shared/kernel/range'
import { typedLine } from '@shared/kernel/typed-text'
import { z } from 'zod'

/** Null: in all the time. */
const period = Period.nullable()

/** What selections may ask of the purchases of a card, those of members on a household's account included. */
export const purchaseLeaves = [
  z.object({ type: z.literal('purchaseCount'), ...Range.shape, period }),
  /** In cents. */
  z.object({ type: z.literal('purchaseSum'), ...Range.shape, period }),
  z.object({ type: z.literal('firstPurchase'), period: Period }),
  /** Null: who has never bought. */
  z.object({ type: z.literal('lastPurchase'), period }),
  /** Bought something whose text contains this. */
  z.object({ type: z.literal('article'), text: typedLine().min(1).max(200), period }),
] as const
