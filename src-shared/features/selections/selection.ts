import { CustomerKind, SettableState } from '@shared/features/customers/card'
import { Stage } from '@shared/features/customers/stage'
import { FieldLeaf } from '@shared/features/fields/condition'
import { Id } from '@shared/kernel/ids'
import { typedLine } from '@shared/kernel/typed-text'
import { z } from 'zod'

/** Whom a list, letter, export or bulk change is about. Later features add leaves, nothing else changes. */
export type Selection =
  | { type: 'all' }
  | { type: 'ids'; ids: number[] }
  | { type: 'tag'; tag: string }
  | { type: 'postcode'; prefix: string }
  | FieldLeaf
  | { type: 'stage'; stage: Stage }
  | { type: 'kind'; kind: CustomerKind }
  | { type: 'state'; state: SettableState }
  | { type: 'responsible'; staffId: number | null }
  | { type: 'birthMonth'; month: number }
  | { type: 'memberOf'; groupId: number }
  | { type: 'and' | 'or'; of: Selection[] }
  | { type: 'not'; of: Selection }

export const Selection: z.ZodType<Selection> = z.lazy(() =>
  z.union([
    z.object({ type: z.literal('all') }),
    z.object({ type: z.literal('ids'), ids: z.array(Id).max(100_000) }),
    z.object({ type: z.literal('tag'), tag: z.string().min(1).max(60) }),
    z.object({ type: z.literal('postcode'), prefix: typedLine().min(1).max(10) }),
    FieldLeaf,
    z.object({ type: z.literal('stage'), stage: Stage }),
    z.object({ type: z.literal('kind'), kind: CustomerKind }),
    z.object({ type: z.literal('state'), state: SettableState }),
    /** Whom one of the staff looks after; null: whom nobody does. */
    z.object({ type: z.literal('responsible'), staffId: Id.nullable() }),
    /** Whose birthday, or that of somebody on the card, is in the month (1–12). */
    z.object({ type: z.literal('birthMonth'), month: z.int().min(1).max(12) }),
    z.object({ type: z.literal('memberOf'), groupId: Id }),
    z.object({ type: z.enum(['and', 'or']), of: z.array(Selection).min(1).max(50) }),
    z.object({ type: z.literal('not'), of: Selection }),
  ]),
)

/** Everybody to whom all of these apply; all customers where there are none. */
export function allOf(parts: Selection[]): Selection {
  const [only] = parts
  if (!only) return { type: 'all' }
  return parts.length === 1 ? only : { type: 'and', of: parts }
}

/** Why something leaves the shop: decides who is left out. */
export const Purpose = z.enum(['advertising', 'contract', 'legal', 'internal'])
export type Purpose = z.infer<typeof Purpose>

/** Why a customer of the selection is not in the result. */
export const ExclusionReason = z.enum([
  'objection',
  'householdObjection',
  'incompleteAddress',
  'moved',
  'deceased',
  'lost',
  'restricted',
  'child',
  'nobodyThere',
  'inHousehold',
  'noPhone',
  /** Name or address hold characters that the typeface does not have. */
  'unprintable',
  'club',
  /** Did not agree to being passed on to others. */
  'noPassingOn',
])
export type ExclusionReason = z.infer<typeof ExclusionReason>

export const Excluded = z.object({ customerId: Id, listName: z.string(), reason: ExclusionReason })
export type Excluded = z.infer<typeof Excluded>
