import { Id } from '@shared/kernel/ids'
import { Period } from '@shared/kernel/period'
import { Range } from '@shared/kernel/range'
import { typedLine } from '@shared/kernel/typed-text'
import { z } from 'zod'
import { CustomerKind, PreferredChannel, SettableState } from './card'
import { Stage } from './stage'

/** What is written on a card in words; names and ways to reach also of those who stand on it. */
export const CardField = z.enum([
  'firstName',
  'lastName',
  'title',
  'groupName',
  'number',
  'street',
  'city',
  'phone',
  'email',
  'web',
  'note',
  'source',
  'specialTerms',
  'paymentRemark',
])
export type CardField = z.infer<typeof CardField>

/** How a text must be, however upper case, accents and umlauts are written. */
export const TextTest = z.enum(['filled', 'empty', 'contains', 'begins', 'equals'])
export type TextTest = z.infer<typeof TextTest>

const postcode = typedLine().min(1).max(10)

/** What selections may ask of the card itself. */
export const cardLeaves = [
  z.object({ type: z.literal('all') }),
  z.object({ type: z.literal('ids'), ids: z.array(Id).max(100_000) }),
  z.object({ type: z.literal('tag'), tag: z.string().min(1).max(60) }),
  z.object({ type: z.literal('postcode'), prefix: postcode }),
  /** From one postcode to another, both included; only where both are of the same length. */
  z.object({ type: z.literal('postcodeRange'), from: postcode, to: postcode }),
  /** The town of the address that holds today, written out. */
  z.object({ type: z.literal('town'), town: typedLine().min(1).max(120) }),
  /** Whether a letter could arrive at the address that holds today. */
  z.object({ type: z.literal('address'), is: z.enum(['complete', 'incomplete']) }),
  z.object({ type: z.literal('stage'), stage: Stage }),
  z.object({ type: z.literal('kind'), kind: CustomerKind }),
  z.object({ type: z.literal('state'), state: SettableState }),
  /** Whom one of the staff looks after; null: whom nobody does. */
  z.object({ type: z.literal('responsible'), staffId: Id.nullable() }),
  /** Whose birthday, or that of somebody on the card, is in the month (1–12). */
  z.object({ type: z.literal('birthMonth'), month: z.int().min(1).max(12) }),
  /** The same, reckoned from today; with `days` today and as many days to come. */
  z.object({
    type: z.literal('birthday'),
    within: z.union([z.enum(['thisMonth', 'nextMonth']), z.object({ days: z.int().min(0).max(366) })]),
  }),
  /** Whole years lived today, of the person or somebody on the card; who told no year has no age. */
  z.object({ type: z.literal('age'), ...Range.shape }),
  z.object({ type: z.literal('cardField'), field: CardField, test: TextTest, text: typedLine().max(200) }),
  z.object({ type: z.literal('preferredChannel'), channel: PreferredChannel.nullable() }),
  z.object({ type: z.literal('customerSince'), period: Period }),
  /** When the card was made. */
  z.object({ type: z.literal('created'), period: Period }),
  /** When the card was changed last. */
  z.object({ type: z.literal('changed'), period: Period }),
  /** The card as a whole objects to advertising. */
  z.object({ type: z.literal('adObjection') }),
  z.object({ type: z.literal('memberOf'), groupId: Id }),
  /** Who belongs to some household, company or club now, with a card of their own. */
  z.object({ type: z.literal('belongsTo'), kind: z.enum(['household', 'company', 'club']) }),
] as const
export type CardLeaf = z.infer<(typeof cardLeaves)[number]>
