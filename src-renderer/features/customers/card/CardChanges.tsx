import { Loader } from '@mantine/core'
import { Covered } from '@renderer/features/fields'
import { Author } from '@renderer/features/staff'
import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { LoadMore } from '@renderer/ui/LoadMore'
import { IconArrowRight } from '@tabler/icons-react'
import styles from './CardChanges.module.css'
import { changeWords } from './change-words'
import { useChanges } from './use-changes'

/** Who changed what on the card, the newest first. */
export function CardChanges({ id }: { id: number }) {
  const t = useTexts()
  const changes = useChanges(id)
  if (changes.error) return <ErrorNotice error={changes.error} onRetry={() => void changes.refetch()} />
  if (!changes.data) return <Loader />
  if (changes.changes.length === 0) return <p>{t.customers.changes.empty}</p>
  return (
    <>
      <ol className={styles.changes}>
        {changes.changes.map((change) => (
          <li key={change.operationId} className={styles.change}>
            <div className={styles.changeHead}>
              <strong>{t.operations.title(change.kind, '')}</strong>
              <span className={styles.by}>
                {sayWhen(change.at)}
                <Author actor={change.actor} />
              </span>
            </div>
            <ul className={styles.changeFields}>
              {changeWords(change).map(({ field, before, after, covered, whole }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one operation never change.
                <li key={index} className={styles.changeLine}>
                  <bdi className={whole ? undefined : styles.changeField}>{field}</bdi>
                  {!whole && (
                    <Covered name={field} covers={covered}>
                      <span className={styles.before}>{before || t.customers.changes.nothing}</span>
                      <IconArrowRight size={15} aria-hidden />
                      <span className="visually-hidden">{t.customers.changes.became}</span>
                      <span>{after || t.customers.changes.nothing}</span>
                    </Covered>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <LoadMore list={changes} label={t.cardChanges.more} />
    </>
  )
}
