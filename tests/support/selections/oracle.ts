import type { Leaf } from '@shared/features/selections/leaves'
import type { Selection } from '@shared/features/selections/selection'
import { cardHolds } from './card-oracle'
import { hangingHolds } from './hanging-oracle'
import type { Card, World } from './rows'

/** Whether a selection holds for a card, told row by row and without a word of SQL. */
export function holds(selection: Selection, card: Card, world: World): boolean {
  switch (selection.type) {
    case 'not':
      return !holds(selection.of, card, world)
    case 'and':
      return selection.of.every((part) => holds(part, card, world))
    case 'or':
      return selection.of.some((part) => holds(part, card, world))
    default:
      return leafHolds(selection, card, world)
  }
}

function leafHolds(leaf: Leaf, card: Card, world: World): boolean {
  const answer = cardHolds(leaf, card, world) ?? hangingHolds(leaf, card, world)
  if (answer === undefined) throw new Error(`nobody tells ${leaf.type} by hand`)
  return answer
}
