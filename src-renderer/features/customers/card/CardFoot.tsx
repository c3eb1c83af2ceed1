import type { CustomerCard } from '@shared/features/customers/card'
import { CardActions } from './CardActions'
import styles from './card.module.css'
import { CardParts } from './places/CardParts'
import { cardParts } from './places/parts'

/** The last line of the card: what can be added to it, and what can be done with it. */
export function CardFoot({ card }: { card: CustomerCard }) {
  if (card.deletedAt) return null
  return (
    <div className={styles.foot}>
      <CardParts parts={cardParts.foot} card={card} />
      <CardActions card={card} />
    </div>
  )
}
