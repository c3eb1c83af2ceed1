import { useTexts } from '@renderer/shell/use-texts'
import { IconX } from '@tabler/icons-react'
import { type Condition, withoutCondition, withoutCustomer } from './conditions'
import { PeopleChips } from './PeopleChips'
import styles from './selections.module.css'
import { useConditionWords } from './use-condition-words'

type Props = {
  conditions: readonly Condition[]
  at: number
  onChange: (next: readonly Condition[]) => void
  /** Like `onChange`, when what was clicked is there no more. */
  onTakeOut: (next: readonly Condition[]) => void
}

/** One condition with the word that joins it to the one before; the word turns from „und“ to „oder“ and back. */
export function ConditionChip({ conditions, at, onChange, onTakeOut }: Props) {
  const t = useTexts().selections
  const wordsOf = useConditionWords()
  const condition = conditions[at]
  if (!condition) return null
  const { join, leaf, negated } = condition
  const turn = () =>
    onChange(
      conditions.map((other, index) =>
        index === at ? { ...other, join: join === 'and' ? 'or' : 'and' } : other,
      ),
    )
  const words = wordsOf(condition)
  return (
    <>
      {at > 0 && (
        <button
          type="button"
          className={`${styles.chip} ${styles.join}`}
          title={t.joinTo[join]}
          aria-label={t.joinTo[join]}
          onClick={turn}
        >
          {t.joins[join]}
        </button>
      )}
      {leaf.type === 'ids' ? (
        <PeopleChips
          ids={leaf.ids}
          negated={negated}
          onTakeOut={(id) => onTakeOut(withoutCustomer(conditions, at, id))}
          onTakeOutAll={() => onTakeOut(withoutCondition(conditions, at))}
        />
      ) : (
        <span className={`${styles.chip} ${negated ? styles.negated : ''}`}>
          {words}
          <button
            type="button"
            className={styles.remove}
            aria-label={t.remove(words)}
            onClick={() => onTakeOut(withoutCondition(conditions, at))}
          >
            <IconX size={15} stroke={2} aria-hidden />
          </button>
        </span>
      )}
    </>
  )
}
