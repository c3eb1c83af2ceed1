import type { CustomerCard } from '@shared/features/customers/card'
import type { CardPart } from './place'

/** What other features put at one place of the card. */
export function CardParts({ parts, card }: { parts: readonly CardPart[]; card: CustomerCard }) {
  return parts.map((Part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change.
    <Part key={index} card={card} />
  ))
}
