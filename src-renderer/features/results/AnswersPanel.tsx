import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { count } from '@shared/texts/numbers'
import { IconMessages } from '@tabler/icons-react'
import { Bars } from './Bars'
import type { CampaignOutcome } from './outcome'
import styles from './results.module.css'

/** On which ways people answered. */
export function AnswersPanel({ outcome: { kinds } }: { outcome: CampaignOutcome }) {
  const { results: t, campaigns } = useTexts()
  return (
    <Panel title={t.answers} icon={IconMessages} tone="blue">
      <div className={styles.stack}>
        {kinds.length === 0 ? (
          <p className={styles.hint}>{t.answersNone}</p>
        ) : (
          <>
            <Bars
              rows={kinds.map(({ kind, n }) => ({ label: campaigns.answerKinds[kind], n, text: count(n) }))}
            />
            <p className={styles.hint}>{t.answersHint}</p>
          </>
        )}
      </div>
    </Panel>
  )
}
