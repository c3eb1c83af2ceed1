import { useRead } from '@renderer/rpc/reads'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { Selection } from '@shared/features/selections/selection'
import { count } from '@shared/texts/numbers'
import styles from '../selections.module.css'
import { sentenceOf } from '../sentence'
import { useKnownNames } from '../use-condition-words'

/** The selection as one sentence, how many it holds, and the first of them by name. */
export function SelectionResult({ selection }: { selection: Selection }) {
  const t = useTexts().selectionPages
  const known = useKnownNames()
  const counted = useRead('selections', 'count', { selection }, { keepPrevious: true })
  const { data } = counted
  return (
    <div>
      <p className={styles.sentence}>{sentenceOf(selection, known)}</p>
      {counted.error && <ErrorNotice error={counted.error} onRetry={() => void counted.refetch()} />}
      <p aria-live="polite" className={styles.total}>
        {counted.isFetching || !data ? (
          <span className={styles.counting}>{t.counting}</span>
        ) : (
          <>
            <strong>{count(data.total)}</strong> {t.customers(data.total)}
          </>
        )}
      </p>
      {data && !counted.isPlaceholderData && (
        <ul className={styles.first}>
          {data.first.map(({ id, listName }) => (
            <li key={id}>
              <Link to={`/customers/${id}`}>{listName}</Link>
            </li>
          ))}
          {data.total > data.first.length && <li>{t.more(data.total - data.first.length)}</li>}
          {data.total === 0 && <li>{t.nobody}</li>}
        </ul>
      )}
    </div>
  )
}
