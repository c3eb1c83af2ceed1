import { FoldButton, useUnfolded } from '@renderer/shell/fold'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import styles from './relations.module.css'
import { useRelations } from './use-relations'

const atFirst = 4

/** Who belongs to a customer, among the facts of the card, each after its word; nothing where nobody does. */
export function RelationsFact({ card }: { card: CustomerCard }) {
  const t = useTexts().relations
  const relations = useRelations(card.id).data ?? []
  const [unfolded] = useUnfolded()
  if (relations.length === 0) return null
  const shown = unfolded ? relations : relations.slice(0, atFirst)
  return (
    <div>
      <dt className="visually-hidden">{t.title}</dt>
      <dd className={styles.fact}>
        <ul className={styles.lines} aria-label={t.title}>
          {shown.map(({ id, word, from, to }) => (
            <li key={id}>
              <span>{from.cardName ? t.wordOf(from.name, word) : word}</span>{' '}
              {to.cardId === card.id ? (
                <span>{to.name}</span>
              ) : (
                <Link to={`/customers/${to.cardId}`}>{to.name}</Link>
              )}
            </li>
          ))}
        </ul>
        {relations.length > atFirst && <FoldButton rest={relations.length - atFirst} />}
      </dd>
    </div>
  )
}
