import styles from './results.module.css'

export type BarRow = { label: string; n: number; text: string; other?: boolean }

/** Numbers beside each other as bars, the longest as wide as there is room; each says its number. */
export function Bars({ rows }: { rows: readonly BarRow[] }) {
  const most = Math.max(1, ...rows.map(({ n }) => n))
  return (
    <ul className={styles.bars}>
      {rows.map(({ label, n, text, other = false }) => (
        <li key={label}>
          <span>{label}</span>
          <span className={styles.track} aria-hidden>
            <div
              className={`${styles.bar} ${other ? styles.other : ''}`}
              style={{ width: `${(n / most) * 100}%` }}
            />
          </span>
          <strong>{text}</strong>
        </li>
      ))}
    </ul>
  )
}
