import { Button } from '@mantine/core'
import { saveFile } from '@renderer/rpc/files'
import { toastError } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import type { ImportResult } from '@shared/features/exchange/contract'
import { IconDownload, IconTableMinus } from '@tabler/icons-react'
import styles from './import.module.css'

const shown = 20

/** The rows that were left out, each with its line and why; all of them as a file. */
export function SkippedPanel({ result }: { result: ImportResult }) {
  const { importPage: t, exchange } = useTexts()
  const { skippedRows, skipped, report } = result
  const rows = skippedRows.slice(0, shown)
  return (
    <Panel
      title={t.skippedTitle}
      icon={IconTableMinus}
      tone="gold"
      aside={
        report && (
          <Button
            variant="default"
            leftSection={<IconDownload size={18} stroke={1.8} aria-hidden />}
            onClick={() => void saveFile(report).catch(toastError)}
          >
            {t.report}
          </Button>
        )
      }
    >
      <div className={styles.scroll}>
        <table className={styles.columns}>
          <thead>
            <tr>
              <th scope="col">{t.skippedLine}</th>
              <th scope="col">{t.skippedReason}</th>
              <th scope="col">{t.skippedContent}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, reason, detail }) => (
              <tr key={line}>
                <td className={styles.number}>{line}</td>
                <td>{exchange.skipReasons[reason]}</td>
                <td className={styles.samples}>{detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {skipped > rows.length && <p className={styles.hint}>{t.skippedMore(rows.length, skipped)}</p>}
    </Panel>
  )
}
