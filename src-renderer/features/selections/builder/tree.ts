import type { Leaf } from '@shared/features/selections/leaves'
import type { Selection } from '@shared/features/selections/selection'

/** `none`: none of them. */
export type Join = 'and' | 'or' | 'none'
export type Row = { negated: boolean; leaf: Leaf }
export type Group = { join: Join; parts: (Row | Group)[] }
/** The way down to a part: its place in each group. */
export type Path = readonly number[]

export const isGroup = (part: Row | Group): part is Group => 'parts' in part

/** A selection as the builder shows it; the opposite of `fromGroup`. */
export function toGroup(selection: Selection): Group {
  if (selection.type === 'all') return { join: 'and', parts: [] }
  const part = toPart(selection)
  return isGroup(part) ? part : { join: 'and', parts: [part] }
}

function toPart(selection: Selection): Row | Group {
  switch (selection.type) {
    case 'and':
    case 'or':
      return { join: selection.type, parts: selection.of.map(toPart) }
    case 'not': {
      const { of } = selection
      if (of.type === 'not') return toPart(of.of)
      if (of.type === 'or') return { join: 'none', parts: of.of.map(toPart) }
      if (of.type === 'and') return { join: 'none', parts: [toPart(of)] }
      return { negated: true, leaf: of }
    }
    default:
      return { negated: false, leaf: selection }
  }
}

/** What the builder shows as a selection; a group without a condition counts for nothing. */
export function fromGroup(group: Group): Selection {
  return ofGroup(group) ?? { type: 'all' }
}

function ofGroup({ join, parts }: Group): Selection | null {
  const of = parts.flatMap((part) => {
    const selection = isGroup(part) ? ofGroup(part) : ofRow(part)
    return selection ? [selection] : []
  })
  const [only] = of
  if (!only) return null
  if (join === 'none')
    return { type: 'not', of: of.length === 1 && only.type !== 'not' ? only : { type: 'or', of } }
  return of.length === 1 ? only : { type: join, of }
}

function ofRow({ negated, leaf }: Row): Selection | null {
  if (!isSaid(leaf)) return null
  return negated ? { type: 'not', of: leaf } : leaf
}

/** Whether a condition says enough to be asked: one that waits for its word does not narrow anything yet. */
function isSaid(leaf: Leaf): boolean {
  switch (leaf.type) {
    case 'tag':
      return leaf.tag !== ''
    case 'postcode':
      return leaf.prefix !== ''
    case 'postcodeRange':
      return leaf.from !== '' && leaf.to !== ''
    case 'town':
      return leaf.town !== ''
    case 'article':
      return leaf.text !== ''
    case 'cardField':
      return leaf.text !== '' || leaf.test === 'filled' || leaf.test === 'empty'
    case 'ids':
      return leaf.ids.length > 0
    default:
      return true
  }
}

/** The tree with the part at that place made another one; null takes it out. */
export function changedAt(
  group: Group,
  path: Path,
  change: (part: Row | Group) => Row | Group | null,
): Group {
  const [at, ...rest] = path
  if (at === undefined) {
    const changed = change(group)
    return changed && isGroup(changed) ? changed : { ...group, parts: [] }
  }
  return {
    ...group,
    parts: group.parts.flatMap((part, index) => {
      if (index !== at) return [part]
      if (rest.length > 0 && isGroup(part)) return [changedAt(part, rest, change)]
      const changed = change(part)
      return changed ? [changed] : []
    }),
  }
}
