import { useTexts } from '@renderer/shell/use-texts'
import styles from './import.module.css'

type Props = { changes: readonly { label: string; before: string; after: string }[]; caption?: string }

/** What would change on a card, old → new, line by line. */
export function ChangesTable({ changes, caption }: Props) {
  const t = useTexts().importPage
  return (
    <table className={styles.changes}>
      {caption && <caption className={styles.changesOf}>{caption}</caption>}
      <thead>
        <tr>
          <td />
          <th scope="col" className={styles.changeLabel}>
            {t.before}
          </th>
          <th scope="col" className={styles.changeLabel}>
            {t.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ label, before, after }) => (
          <tr key={label}>
            <th scope="row" className={styles.changeLabel}>
              {label}
            </th>
            <td className={styles.changeCell}>{before || '–'}</td>
            <td className={styles.changeAfter}>{after || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
