import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import type { ImportPreview } from '@shared/features/exchange/contract'
import { IconUser } from '@tabler/icons-react'
import styles from './import.module.css'

type Props = { known: NonNullable<ImportPreview['rows'][number]['known']>; skipped: boolean }

/** A customer who is there already, and what would change on the card, old → new. */
export function KnownCard({ known, skipped }: Props) {
  const t = useTexts().importPage
  return (
    <div className={styles.card}>
      <Chip tone="green" icon={IconUser}>
        {t.knownCard(known.name)}
      </Chip>
      {known.changes.length === 0 && !skipped && <p className={styles.dim}>{t.nothingChanges}</p>}
      {known.changes.length > 0 && (
        <table className={styles.changes}>
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
            {known.changes.map(({ label, before, after }) => (
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
      )}
    </div>
  )
}
