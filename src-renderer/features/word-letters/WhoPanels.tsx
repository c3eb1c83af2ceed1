import { RecipientsPanel } from '@renderer/features/letters'
import { PurposeChoice } from '@renderer/features/selections'
import type { Outputs } from '@renderer/rpc/client'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import type { UseQueryResult } from '@tanstack/react-query'
import { changeWordPage, useWordPage } from './state'

const purposes = ['advertising', 'contract', 'legal'] as const

/** Who gets the letter and why. */
export function WhoPanels({
  recipients,
}: {
  recipients: UseQueryResult<Outputs['wordLetters']['recipients']>
}) {
  const { letterPages: t } = useTexts()
  const { selection, purpose } = useWordPage()
  return (
    <>
      <RecipientsPanel
        selection={selection}
        onChange={(next) => changeWordPage({ selection: next })}
        check={recipients}
      />
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
