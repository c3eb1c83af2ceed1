import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { CustomerCard } from '@shared/features/customers/card'
import { RelationForm } from './RelationForm'
import { RelationRow } from './RelationRow'
import styles from './relations.module.css'
import { useRelations } from './use-relations'

/** The relations of a card, and a new one. */
export function CardRelations({ card }: { card: CustomerCard }) {
  const t = useTexts().relations
  const relations = useRelations(card.id)
  const closed = card.deletedAt !== null
  return (
    <div className={styles.card}>
      {!closed && (
        <div className={styles.box}>
          <RelationForm card={card} />
        </div>
      )}
      {relations.error && <ErrorNotice error={relations.error} onRetry={() => void relations.refetch()} />}
      {relations.data?.length === 0 && (
        <p className={styles.none}>
          {t.none} {!closed && t.noneText}
        </p>
      )}
      <ul className={styles.list}>
        {relations.data?.map((relation) => (
          <RelationRow key={relation.id} relation={relation} closed={closed} here={card.id} />
        ))}
      </ul>
    </div>
  )
}
