import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { IconX } from '@tabler/icons-react'
import { type Condition, withoutCondition, withoutCustomer } from './conditions'
import styles from './selections.module.css'

/** As many as are shown by name. */
const shown = 12

type Props = {
  conditions: readonly Condition[]
  at: number
  ids: number[]
  negated: boolean
  onTakeOut: (next: readonly Condition[]) => void
}

/** Customers chosen by hand: the first ones by name, each to be taken out again, the others counted. */
export function PeopleChips({ conditions, at, ids, negated, onTakeOut }: Props) {
  const t = useTexts().selections
  const named = ids.slice(-shown)
  const rows = useRead(
    'customers',
    'list',
    { selection: { type: 'ids', ids: named }, limit: shown },
    { keepPrevious: true },
  )
  const names = new Map(rows.data?.rows.map(({ id, listName }) => [id, listName]))
  const more = ids.length - named.length
  return (
    <>
      {negated && <span className={styles.word}>{t.except}</span>}
      {named.map((id) => {
        const name = names.get(id)
        if (name === undefined) return null
        return (
          <span key={id} className={`${styles.chip} ${negated ? styles.negated : styles.person}`}>
            {name}
            <button
              type="button"
              className={styles.remove}
              aria-label={t.remove(name)}
              onClick={() => onTakeOut(withoutCustomer(conditions, at, id))}
            >
              <IconX size={15} stroke={2} aria-hidden />
            </button>
          </span>
        )
      })}
      {more > 0 && (
        <span className={`${styles.chip} ${styles.plain}`}>
          {t.morePeople(more)}
          <button
            type="button"
            className={styles.remove}
            aria-label={t.remove(t.chips.ids(ids.length))}
            onClick={() => onTakeOut(withoutCondition(conditions, at))}
          >
            <IconX size={15} stroke={2} aria-hidden />
          </button>
        </span>
      )}
    </>
  )
}
