import { PurposeChoice } from '@renderer/features/selections'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { RecipientsPanel, type StepProps } from './RecipientsPanel'

const purposes = ['advertising', 'contract', 'legal'] as const

/** Step 1: who gets the letter, and why. */
export function RecipientsStep({ draft, check }: StepProps) {
  const t = useTexts().letterPages
  return (
    <>
      <RecipientsPanel
        selection={draft.selection}
        onChange={(selection) => draft.change({ selection })}
        check={check}
      />
      <Panel title={t.purposeTitle}>
        <PurposeChoice
          purposes={purposes}
          value={draft.letter.purpose}
          onChange={(purpose) => draft.change({ purpose })}
        />
      </Panel>
    </>
  )
}
