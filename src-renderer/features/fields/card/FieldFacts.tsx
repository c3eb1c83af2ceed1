import type { CustomerCard } from '@shared/features/customers/card'
import { FieldFact } from './FieldFact'
import { useFieldsOnCard } from './use-fields-on-card'

/** As many own fields as stand among the facts of the card; what follows is folded away below them. */
export const fieldsAtFirst = 6

/** How many own fields stand among the facts of a card; a hook. */
export function useFieldFactCount(card: CustomerCard): number {
  return Math.min(useFieldsOnCard(card)?.filled.length ?? 0, fieldsAtFirst)
}

type Props = { card: CustomerCard; from: number; to: number }

/** Some of the own fields that stand among the facts of a card: those of one column. */
export function FieldFacts({ card, from, to }: Props) {
  const filled = useFieldsOnCard(card)?.filled ?? []
  return filled.slice(from, to).map((one) => <FieldFact key={one.field.id} card={card} shown={one} />)
}
