import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ConsentPurpose } from '@shared/features/consents/consent'
import { IconFileText } from '@tabler/icons-react'
import styles from '../consents.module.css'
import { WordingRow } from './WordingRow'

/** What people agree to, word for word: the version that holds for each purpose, and those before it. */
export function WordingsPanel() {
  const t = useTexts().consents.page
  const wordings = useRead('consents', 'wordings', undefined)
  return (
    <Panel title={t.wordings} icon={IconFileText}>
      <p className={styles.hint}>{t.wordingsHint}</p>
      {wordings.error && <ErrorNotice error={wordings.error} onRetry={() => void wordings.refetch()} />}
      <ul className={styles.rows}>
        {ConsentPurpose.options.map((purpose) => {
          const versions = wordings.data?.filter((wording) => wording.purpose === purpose) ?? []
          return versions[0] && <WordingRow key={purpose} current={versions[0]} before={versions.slice(1)} />
        })}
      </ul>
    </Panel>
  )
}
