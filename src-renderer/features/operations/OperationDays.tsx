import type { Operation } from '@shared/features/operations/contract'
import { civilToday, formatLongDate, relativeDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { OperationRow } from './OperationRow'
import styles from './operations.module.css'

type Props = { operations: readonly Operation[]; busy: boolean; onUndo: (operation: Operation) => void }

/** Steps under the days on which they were done. */
export function OperationDays({ operations, busy, onUndo }: Props) {
  const today = systemClock.today()
  const days = Map.groupBy(operations, ({ at }) => civilToday(Date.parse(at)))
  return [...days].map(([day, rows]) => {
    const said = relativeDate(day, today)
    return (
      <section key={day} aria-label={said}>
        <h2 className={styles.day}>
          {said} <small>{formatLongDate(day)}</small>
        </h2>
        <ul className={styles.list}>
          {rows.map((operation) => (
            <OperationRow
              key={operation.id}
              operation={operation}
              busy={busy}
              onUndo={() => onUndo(operation)}
            />
          ))}
        </ul>
      </section>
    )
  })
}
