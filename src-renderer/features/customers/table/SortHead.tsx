import { useTexts } from '@renderer/shell/use-texts'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import styles from './table.module.css'

type Props = {
  label: string
  number?: boolean | undefined
  /** How the table is sorted by this column; undefined where it is sorted by another one. */
  sorted: { descending: boolean } | undefined
  onSort: () => void
}

/** The name of a column that the table can be sorted by. */
export function SortHead({ label, number = false, sorted, onSort }: Props) {
  const t = useTexts().customers.table
  const Arrow = sorted?.descending ? IconArrowDown : IconArrowUp
  return (
    <th
      scope="col"
      aria-sort={sorted && (sorted.descending ? 'descending' : 'ascending')}
      className={number ? styles.number : undefined}
    >
      <button type="button" className={styles.sort} title={t.sortedBy(label)} onClick={onSort}>
        <bdi>{label}</bdi>
        {sorted && <Arrow size={15} aria-hidden />}
      </button>
    </th>
  )
}
