import { ExcludedNotice, SelectionPicker } from '@renderer/features/selections'
import type { Outputs } from '@renderer/rpc/client'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import type { Selection } from '@shared/features/selections/selection'
import { count } from '@shared/texts/numbers'
import type { UseQueryResult } from '@tanstack/react-query'
import styles from './editor.module.css'
import type { DraftInHand } from './use-draft'

export type StepProps = { draft: DraftInHand; check: UseQueryResult<Outputs['letters']['check']> }

type Props = { selection: Selection; onChange: (selection: Selection) => void; check: StepProps['check'] }

/** Who gets the letter: the conditions, how many that are, and who is left out. */
export function RecipientsPanel({ selection, onChange, check }: Props) {
  const { letterPages: t, selections } = useTexts()
  const { data, error } = check
  return (
    <Panel
      title={t.recipients}
      aside={
        <span aria-live="polite" className={check.isPlaceholderData ? styles.dim : undefined}>
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
        <SelectionPicker selection={selection} onChange={onChange} />
        {error && <ErrorNotice error={error} onRetry={() => void check.refetch()} />}
        {data && <ExcludedNotice excluded={data.excluded} total={data.excludedTotal} />}
      </div>
    </Panel>
  )
}
