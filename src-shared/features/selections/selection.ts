import { Id } from '@shared/kernel/ids'
import { z } from 'zod'
import { Leaf } from './leaves'

type Tree<L> =
  | L
  | { type: 'and'; of: Tree<L>[] }
  | { type: 'or'; of: Tree<L>[] }
  | { type: 'not'; of: Tree<L> }

/** Whom a list, letter, export or bulk change is about: leaves that features declare, joined. */
export type Selection = Tree<Leaf>

/** A selection that refers to no saved one any more: what the database is asked. */
export type PlainSelection = Tree<Exclude<Leaf, { type: 'saved' }>>

/** Levels of groups in groups that a selection may have; the builder makes three at most. */
const deepest = 12

const Branches: z.ZodType<Selection, Selection> = z.lazy(() =>
  z.union([
    Leaf,
    z.object({ type: z.enum(['and', 'or']), of: z.array(Branches).min(1).max(50) }),
    z.object({ type: z.literal('not'), of: Branches }),
  ]),
)

/** Told before the shape is looked at, which goes down as deep as somebody dares to send it. */
export const Selection: z.ZodType<Selection, Selection> = z
  .custom<Selection>((value) => isShallow(value, deepest))
  .pipe(Branches)

function isShallow(value: unknown, levels: number): boolean {
  if (levels === 0) return false
  const of = typeof value === 'object' && value !== null && 'of' in value ? value.of : undefined
  return of === undefined || [of].flat().every((part) => isShallow(part, levels - 1))
}

/** All leaves of a selection, in their order. */
export function leavesIn(selection: Selection): Leaf[] {
  if (selection.type === 'not') return leavesIn(selection.of)
  if (selection.type === 'and' || selection.type === 'or') return selection.of.flatMap(leavesIn)
  return [selection]
}

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
  /** Has no number that fits into the bars of a card. */
  'noNumber',
  /** Did not agree to being passed on to others. */
  'noPassingOn',
  'noEmail',
  /** Has no number that a message could reach. */
  'noMobile',
  /** Did not agree to this way. */
  'noConsent',
  /** All there is stands on the list of what is sent to nobody. */
  'blocked',
  /** May be the same customer as another one who gets it. */
  'suspectedDuplicate',
])
export type ExclusionReason = z.infer<typeof ExclusionReason>

export const Excluded = z.object({ customerId: Id, listName: z.string(), reason: ExclusionReason })
export type Excluded = z.infer<typeof Excluded>
