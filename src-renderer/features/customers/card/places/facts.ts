import { ConsentsFact, useConsentCount } from '@renderer/features/consents'
import { OpeningFact, useOpeningCount } from '@renderer/features/opening'
import { RelationsFact, useRelationCount } from '@renderer/features/relations'
import { useWishCount, WishesFact } from '@renderer/features/wishes'
import type { CustomerCard } from '@shared/features/customers/card'
import type { CardPart } from './place'

type FactPart = {
  Part: CardPart
  /** About how many lines it takes, so that own fields fill the shorter columns; a hook. */
  useLines: (card: CustomerCard) => number
}

/**
 * Facts that other features put among those of the card: `who` behind the people on it, `wanted` before what the
 * shop knows of a customer, `agreed` behind it, `before` what came from the old list.
 */
export const cardFacts: Record<'who' | 'wanted' | 'agreed' | 'before', FactPart> = {
  who: { Part: RelationsFact, useLines: (card) => useRelationCount(card) ?? 0 },
  wanted: { Part: WishesFact, useLines: (card) => useWishCount(card) ?? 0 },
  before: { Part: OpeningFact, useLines: useOpeningCount },
  agreed: { Part: ConsentsFact, useLines: (card) => (useConsentCount(card) ? 2 : 0) },
}
