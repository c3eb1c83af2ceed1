import type { Selection } from '@shared/features/selections/selection'

/** What one condition says about a customer; `other` keeps a shape that the chips cannot show. */
export type Leaf =
  | Exclude<Selection, { type: 'all' | 'and' | 'or' | 'not' }>
  | { type: 'other'; selection: Selection }
export type Condition = {
  /** How it goes on from the condition before; of the first it does not count. */
  join: 'and' | 'or'
  /** Everyone but these. */
  negated: boolean
  leaf: Leaf
}

/**
 * A selection as the conditions in a row that the chips show, „und“ binding before „oder“; none for everybody.
 * The opposite of `toSelection`.
 */
export function toConditions(selection: Selection): Condition[] {
  if (selection.type === 'all') return []
  const groups = selection.type === 'or' ? selection.of : [selection]
  return groups.flatMap((group) => {
    const parts = group.type === 'and' ? group.of : [group]
    return parts.map((part, index): Condition => ({ join: index === 0 ? 'or' : 'and', ...toLeaf(part) }))
  })
}

/** The selection that conditions in a row mean together; everybody where there are none. */
export function toSelection(conditions: readonly Condition[]): Selection {
  const groups = groupsOf(conditions).map((group) => together('and', group.map(ofCondition)))
  return groups.length === 0 ? { type: 'all' } : together('or', groups)
}

/** The conditions by line: „oder“ begins a new one. */
export function groupsOf(conditions: readonly Condition[]): Condition[][] {
  const groups: Condition[][] = []
  for (const condition of conditions) {
    const last = groups.at(-1)
    if (last && condition.join === 'and') last.push(condition)
    else groups.push([condition])
  }
  return groups
}

/** Everyone whom the conditions name by hand. */
export function handpicked(conditions: readonly Condition[]): number[] {
  return conditions.flatMap(({ leaf, negated }) => (leaf.type === 'ids' && !negated ? leaf.ids : []))
}

/** One more customer by hand: beside those named already, or as a choice of its own („oder“). */
export function withCustomer(conditions: readonly Condition[], id: number): Condition[] {
  const at = conditions.findLastIndex(({ leaf, negated }) => leaf.type === 'ids' && !negated)
  if (at < 0) return [...conditions, { join: 'or', negated: false, leaf: { type: 'ids', ids: [id] } }]
  return conditions.map((condition, index) => {
    if (index !== at || condition.leaf.type !== 'ids' || condition.leaf.ids.includes(id)) return condition
    return { ...condition, leaf: { type: 'ids', ids: [...condition.leaf.ids, id] } }
  })
}

/** Without one customer of a choice by hand; the choice goes with its last one. */
export function withoutCustomer(conditions: readonly Condition[], at: number, id: number): Condition[] {
  const ids = handpickedAt(conditions, at).filter((other) => other !== id)
  if (ids.length === 0) return withoutCondition(conditions, at)
  return conditions.map((condition, index) =>
    index === at ? { ...condition, leaf: { type: 'ids', ids } } : condition,
  )
}

/** Without one condition; a line that it began is begun by the next one. */
export function withoutCondition(conditions: readonly Condition[], at: number): Condition[] {
  const begins = conditions[at]?.join === 'or'
  return conditions.flatMap((condition, index) => {
    if (index === at) return []
    return index === at + 1 && begins ? [{ ...condition, join: 'or' as const }] : [condition]
  })
}

function handpickedAt(conditions: readonly Condition[], at: number): number[] {
  const leaf = conditions[at]?.leaf
  return leaf?.type === 'ids' ? leaf.ids : []
}

function toLeaf(part: Selection): Pick<Condition, 'leaf' | 'negated'> {
  const negated = part.type === 'not'
  const inner = negated ? part.of : part
  switch (inner.type) {
    case 'all':
    case 'and':
    case 'or':
    case 'not':
      return { negated: false, leaf: { type: 'other', selection: part } }
    default:
      return { negated, leaf: inner }
  }
}

function ofCondition({ leaf, negated }: Condition): Selection {
  const selection = leaf.type === 'other' ? leaf.selection : leaf
  return negated ? { type: 'not', of: selection } : selection
}

function together(type: 'and' | 'or', parts: Selection[]): Selection {
  const [only] = parts
  return parts.length === 1 && only ? only : { type, of: parts }
}
