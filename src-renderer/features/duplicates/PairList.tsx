import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import styles from './duplicates.module.css'
import type { Queue } from './use-queue'

/** All pairs that wait, the surest first, each with its reasons. */
export function PairList({ queue }: { queue: Queue }) {
  const t = useTexts().duplicates
  return (
    <Panel title={t.listTitle} aside={t.pairs(queue.ordered.length)} className={styles.listPanel ?? ''}>
      <ul className={styles.list}>
        {queue.ordered.map((pair) => (
          <li key={queue.keyOf(pair)}>
            <button
              type="button"
              className={styles.pair}
              aria-current={pair === queue.current}
              onClick={() => queue.choose(pair)}
            >
              <span className={styles.names}>
                <strong>{pair.one.listName}</strong>
                {pair.other.listName !== pair.one.listName && <span>{pair.other.listName}</span>}
              </span>
              <span className={styles.certainty} title={t.certaintyTitle}>
                {t.certainty(pair.certainty)}
              </span>
              <span className={styles.why}>
                {queue.isLater(pair) && `${t.later} · `}
                {t.reasons(pair.reasons)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
