import { Button, Modal } from '@mantine/core'
import { useRpc } from '@renderer/rpc/client'
import { useRead } from '@renderer/rpc/reads'
import { toastError } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import type { QuestionTally } from '@shared/features/surveys/tally'
import type { ProducedFile } from '@shared/rpc/handles'
import { count } from '@shared/texts/numbers'
import { IconChartBar } from '@tabler/icons-react'
import { useState } from 'react'
import { labelsOf } from './SheetFields'
import styles from './surveys.module.css'

/** What the sheets say, question by question. */
export function TallyPanel({ campaignId }: { campaignId: number }) {
  const t = useTexts().surveys
  const rpc = useRpc()
  const found = useRead('surveys', 'results', { campaignId })
  const [made, setMade] = useState<{ file: ProducedFile; rows: number } | null>(null)
  return (
    <Panel title={t.results} icon={IconChartBar} aside={found.data && t.sheets(found.data.sheets)}>
      <div className={styles.stack}>
        {found.error && <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />}
        <ul className={styles.tallies}>
          {found.data?.questions.map((tally) => (
            <li key={tally.question.id}>
              <Tally tally={tally} />
            </li>
          ))}
        </ul>
        <div className={styles.actions}>
          <Button
            variant="default"
            onClick={() => void rpc.surveys.export({ campaignId }).then(setMade, toastError)}
          >
            {t.export}
          </Button>
        </div>
      </div>
      <Modal opened={made !== null} onClose={() => setMade(null)} title={t.results}>
        {made && (
          <>
            <p role="status">{t.exported(made.rows)}</p>
            <ProducedFileActions key={made.file.handle} file={made.file} />
          </>
        )}
      </Modal>
    </Panel>
  )
}

function Tally({ tally: { question, answered, counts, mean, texts } }: { tally: QuestionTally }) {
  const { surveys: t, results } = useTexts()
  const labels = labelsOf(question, t)
  return (
    <>
      <h3>
        {question.text}{' '}
        <small>{[t.answered(answered), mean !== null && t.mean(mean)].filter(Boolean).join(', ')}</small>
      </h3>
      {question.kind === 'text' ? (
        <ul className={styles.texts}>
          {texts.map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two may have written the same.
            <li key={at}>{text}</li>
          ))}
        </ul>
      ) : (
        <ul className={styles.bars}>
          {labels.map((label, at) => (
            <li key={label}>
              <span>{label}</span>
              <span className={styles.track} aria-hidden>
                <div
                  className={styles.bar}
                  style={{ width: `${answered === 0 ? 0 : ((counts[at] ?? 0) / answered) * 100}%` }}
                />
              </span>
              <strong>
                {count(counts[at] ?? 0)} · {results.share(counts[at] ?? 0, answered)}
              </strong>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
