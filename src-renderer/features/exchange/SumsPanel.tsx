import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import type { ImportResult } from '@shared/features/exchange/contract'
import { formatEuro } from '@shared/kernel/money'
import { count } from '@shared/texts/numbers'
import { IconScale } from '@tabler/icons-react'
import styles from './import.module.css'

const kinds = [
  ['points', count],
  ['stamps', count],
  ['vouchers', formatEuro],
  ['turnover', formatEuro],
] as const

/** Points, stamps and euros of the file and in the books, to be compared with the old list. */
export function SumsPanel({ sums }: { sums: ImportResult['sums'] }) {
  const t = useTexts().importPage
  const rows = kinds.filter(([kind]) => sums[kind].read > 0)
  if (rows.length === 0) return null
  const differ = rows.some(([kind]) => sums[kind].read !== sums[kind].taken)
  return (
    <Panel title={t.sumsTitle} icon={IconScale}>
      <div className={styles.scroll}>
        <table className={styles.columns} data-sums>
          <thead>
            <tr>
              <th scope="col">{t.sumOf}</th>
              <th scope="col">{t.inFileSum}</th>
              <th scope="col">{t.bookedSum}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([kind, format]) => (
              <tr key={kind}>
                <th scope="row">{t.sums[kind]}</th>
                <td className={styles.number}>{format(sums[kind].read)}</td>
                <td className={styles.number}>{format(sums[kind].taken)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.hint}>{differ ? t.sumsDiffer : t.sumsHint}</p>
    </Panel>
  )
}
