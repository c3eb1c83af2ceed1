import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import styles from './relations.module.css'
import { useRelations } from './use-relations'

/** Who belongs to a customer, on the card itself; nothing where nobody does. */
export function RelationsSection({ card }: { card: CustomerCard }) {
  const t = useTexts().relations
  const relations = useRelations(card.id).data ?? []
  if (relations.length === 0) return null
  return (
    <ul className={styles.section} aria-label={t.title}>
      {relations.map(({ id, word, from, to }) => (
        <li key={id}>
          <span>{from.cardName ? t.wordOf(from.name, word) : word}</span>{' '}
          {to.cardId === card.id ? to.name : <Link to={`/customers/${to.cardId}`}>{to.name}</Link>}
        </li>
      ))}
    </ul>
  )
}
