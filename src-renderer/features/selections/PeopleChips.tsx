import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { IconX } from '@tabler/icons-react'
import styles from './selections.module.css'

/** As many as are shown by name. */
const shown = 12

type Props = {
  ids: number[]
  negated: boolean
  onTakeOut: (id: number) => void
  onTakeOutAll: () => void
}

/** Customers chosen by hand: the first ones by name, each to be taken out again, the others counted. */
export function PeopleChips({ ids, negated, onTakeOut, onTakeOutAll }: Props) {
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
              onClick={() => onTakeOut(id)}
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
            onClick={onTakeOutAll}
          >
            <IconX size={15} stroke={2} aria-hidden />
          </button>
        </span>
      )}
    </>
  )
}
