import { tagKey } from '@shared/features/customers/rules'
import type { RelationKind } from './contract'

/** The word that stands on a card before the name of the other. */
export function relationWord(
  { forward, backward, symmetric }: Pick<RelationKind, 'forward' | 'backward' | 'symmetric'>,
  isForward: boolean,
): string {
  return isForward || symmetric ? forward : backward
}

/** A direction of a kind, as it is chosen for a card. */
export type Direction = { kindId: number; forward: boolean; word: string; otherWord: string }

/** Everything that can stand on a card: each kind in both directions, by its word. */
export function directionsOf(kinds: readonly RelationKind[]): Direction[] {
  return kinds
    .flatMap((kind) => {
      const way = (forward: boolean) => ({
        kindId: kind.id,
        forward,
        word: relationWord(kind, forward),
        otherWord: relationWord(kind, !forward),
      })
      return kind.symmetric ? [way(true)] : [way(true), way(false)]
    })
    .sort((a, b) => a.word.localeCompare(b.word, 'de'))
}

/** Whether two kinds would be told apart by nothing: the same words, in this order or the other. */
export function sameKind(
  a: Pick<RelationKind, 'forward' | 'backward'>,
  b: Pick<RelationKind, 'forward' | 'backward'>,
): boolean {
  const words = (kind: typeof a) => [kind.forward, kind.backward].map(tagKey).sort().join('\n')
  return words(a) === words(b)
}
