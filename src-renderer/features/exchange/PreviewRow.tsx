import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import type { ImportPreview } from '@shared/features/exchange/contract'
import { IconAlertTriangle, IconArrowRight } from '@tabler/icons-react'
import styles from './import.module.css'
import { KnownCard } from './KnownCard'

type Props = { row: ImportPreview['rows'][number] }

/** One row of the file beside the card that it would make, or the reason why it makes none. */
export function PreviewRow({ row }: Props) {
  const { importPage: t, exchange } = useTexts()
  const reasons: Readonly<Record<string, string>> = exchange.skipReasons
  const { cells, known } = row
  const labels = exchange.cardLines
  const name = row.card.find(({ label }) => label === labels.name)?.value
  const lines = row.card.filter(({ label }) => label !== labels.name)
  return (
    <li className={styles.row}>
      <div>
        <p className={styles.label}>
          {t.inFile} · {t.line(row.line)}
        </p>
        {cells.length === 0 && <p className={styles.dim}>{t.emptyRow}</p>}
        <dl className={styles.cells}>
          {cells.map(({ label, value }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a card may have two values of one kind.
            <div key={index}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <IconArrowRight className={styles.arrow} size={22} stroke={1.6} aria-hidden />
      <div>
        <p className={styles.label}>{t.onCard}</p>
        {row.problem !== null && (
          <Chip tone="red" icon={IconAlertTriangle}>
            {t.skippedRow(reasons[row.problem] ?? row.problem)}
          </Chip>
        )}
        {row.remarks.length > 0 && (
          <ul className={styles.remarks}>
            {row.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        )}
        {known && <KnownCard known={known} skipped={row.problem !== null} />}
        {!known && row.card.length > 0 && (
          <div className={styles.card}>
            <p className={styles.cardName}>{name}</p>
            <dl className={styles.cells}>
              {lines.map(({ label, value }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a card may have two lines that are alike.
                <div key={index}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
      </div>
    </li>
  )
}
