import { ExcludedNotice, PurposeChoice, SelectionPicker } from '@renderer/features/selections'
import type { Outputs } from '@renderer/rpc/client'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { count } from '@shared/texts/numbers'
import type { UseQueryResult } from '@tanstack/react-query'
import { changeWordPage, useWordPage } from './state'
import styles from './word-letters.module.css'

const purposes = ['advertising', 'contract', 'legal'] as const

/** Who gets the letter and why, how many that are, and who is left out. */
export function RecipientsPanel({
  recipients,
}: {
  recipients: UseQueryResult<Outputs['wordLetters']['recipients']>
}) {
  const { letterPages: t, selections } = useTexts()
  const { selection, purpose } = useWordPage()
  const { data, error } = recipients
  return (
    <>
      <Panel
        title={t.recipients}
        aside={
          <span aria-live="polite" className={recipients.isPlaceholderData ? styles.dim : undefined}>
            {data ? (
              <>
                <strong>{count(data.recipients)}</strong> {t.recipientCount(data.recipients)}
              </>
            ) : (
              !error && selections.counting
            )}
          </span>
        }
      >
        <div className={styles.stack}>
          <SelectionPicker selection={selection} onChange={(next) => changeWordPage({ selection: next })} />
          {error && <ErrorNotice error={error} onRetry={() => void recipients.refetch()} />}
          {data && <ExcludedNotice excluded={data.excluded} total={data.excludedTotal} />}
        </div>
      </Panel>
      <Panel title={t.purposeTitle}>
        <PurposeChoice
          purposes={purposes}
          value={purpose}
          onChange={(next) => changeWordPage({ purpose: next })}
        />
      </Panel>
    </>
  )
}
