import { FoldButton, useUnfolded } from '@renderer/shell/fold'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import type { Relation } from '@shared/features/relations/contract'
import styles from './relations.module.css'
import { useRelations } from './use-relations'

const atFirst = 4

/** Those of one word below each other, so that it is read once. */
function byWord(relations: readonly Relation[], wordOf: (name: string, word: string) => string) {
  return Map.groupBy(relations, ({ word, from }) => (from.cardName ? wordOf(from.name, word) : word))
}

/** Who belongs to a customer, among the facts of the card, after the word for it; nothing where nobody does. */
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
          {[...byWord(shown, t.wordOf)].map(([word, others]) => (
            <li key={word}>
              <span>{word}</span>{' '}
              <span className={styles.others}>
                {others.map(({ id, to }) =>
                  to.cardId === card.id ? (
                    <span key={id}>{to.name}</span>
                  ) : (
                    <Link key={id} to={`/customers/${to.cardId}`}>
                      {to.name}
                    </Link>
                  ),
                )}
              </span>
            </li>
          ))}
        </ul>
        {relations.length > atFirst && <FoldButton rest={relations.length - atFirst} />}
      </dd>
    </div>
  )
}
