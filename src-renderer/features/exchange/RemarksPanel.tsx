import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import type { ImportResult } from '@shared/features/exchange/contract'
import { IconEye } from '@tabler/icons-react'
import styles from './import.module.css'

const shown = 20

/** What came in and should be looked at: doubtful cards, pictures, values that found another place. */
export function RemarksPanel({ result }: { result: ImportResult }) {
  const t = useTexts().importPage
  const { remarks, remarksTotal, doubtful, photos, documents } = result
  if (remarksTotal + doubtful + photos + documents === 0) return null
  const some = remarks.slice(0, shown)
  return (
    <Panel title={t.remarksTitle} icon={IconEye}>
      {doubtful > 0 && <p>{t.doubtful(doubtful)}</p>}
      {photos + documents > 0 && <p>{t.picturesTaken(t.pictures(photos, documents))}</p>}
      {some.length > 0 && (
        <ul className={styles.remarks}>
          {some.map(({ line, text }) => (
            <li key={`${line} ${text}`}>
              {t.line(line)}: {text}
            </li>
          ))}
        </ul>
      )}
      {remarksTotal > some.length && (
        <p className={styles.hint}>{t.skippedMore(some.length, remarksTotal)}</p>
      )}
    </Panel>
  )
}
