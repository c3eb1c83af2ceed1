import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import type { FileSummary } from '@shared/features/backup/contract'
import styles from './backup.module.css'

type Props = { name: string; backup: FileSummary; current: FileSummary }

const counts = ['customers', 'purchases', 'historyEntries', 'reminders', 'documents'] as const

/** The backup beside the present data; what differs is marked. */
export function CompareTable({ name, backup, current }: Props) {
  const t = useTexts().backup
  const when = (at: string | null) => (at ? sayWhen(at) : t.noEntry)
  const rows: { label: string; saved: string; now: string }[] = [
    { label: t.rows.shop, saved: backup.shop || t.noShop, now: current.shop || t.noShop },
    ...counts.map((key) => ({
      label: t.rows[key],
      saved: t.number(backup[key]),
      now: t.number(current[key]),
    })),
    { label: t.rows.lastEntryAt, saved: when(backup.lastEntryAt), now: when(current.lastEntryAt) },
    { label: t.rows.bytes, saved: t.size(backup.bytes), now: t.size(current.bytes) },
  ]
  return (
    <div>
      <p>
        <strong>{t.compareTitle}</strong>
        <span className={styles.dim}> · {name}</span>
      </p>
      <table className={styles.compare}>
        <caption className="visually-hidden">{t.compareCaption}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t.inBackup}</th>
            <th scope="col">{t.now}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, saved, now }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className={saved === now ? undefined : styles.differs}>{saved}</td>
              <td>{now}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
