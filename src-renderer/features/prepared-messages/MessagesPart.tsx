import { Loader } from '@mantine/core'
import { ListProgress } from '@renderer/features/calls'
import type { Outputs } from '@renderer/rpc/client'
import { errorCode } from '@renderer/rpc/errors'
import { useRead } from '@renderer/rpc/reads'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { Column, Columns } from '@renderer/ui/Columns'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { IconCheck, IconListCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { MessagePanel } from './MessagePanel'
import { MessageText } from './MessageText'

/** Messages made from one text, sent one after the other from the shop's mobile. */
export function MessagesPart({ campaign }: { campaign: Outputs['campaigns']['get'] }) {
  const t = useTexts().preparedMessages
  const { id, checkedAt, purpose } = campaign
  const [after, setAfter] = useState<number | undefined>()
  const settled = checkedAt !== null
  const next = useRead(
    'preparedMessages',
    'next',
    { campaignId: id, ...(after !== undefined && { after }) },
    { enabled: settled, keepPrevious: true },
  )
  // The field of the text says it, where it is mended.
  const misspelt = errorCode(next.error) === 'UNKNOWN_FIELDS'
  const { message, progress } = (!misspelt && next.data) || {}
  return (
    <Columns>
      <Column>
        <MessageText campaignId={id} advertising={purpose === 'advertising'} />
      </Column>
      <Column>
        {!settled && (
          <Panel>
            <EmptyState
              icon={IconListCheck}
              title={t.notSettled}
              text={t.notSettledText}
              action={{
                label: t.toCheck,
                onClick: () => void navigate(`/campaigns/${id}?tab=check`, { replace: true }),
              }}
            />
          </Panel>
        )}
        {next.error && !misspelt && <ErrorNotice error={next.error} onRetry={() => void next.refetch()} />}
        {next.isLoading && <Loader />}
        {progress && (
          <ListProgress
            label={t.progressLabel}
            done={progress.sent}
            total={progress.chosen}
            words={t.progress(progress.sent, progress.chosen)}
          />
        )}
        {message && (
          <MessagePanel
            key={message.customerId}
            campaignId={id}
            message={message}
            onDone={() => setAfter(undefined)}
            onSkip={() => setAfter(message.customerId)}
          />
        )}
        {progress && !message && (
          <Panel>
            <EmptyState icon={IconCheck} title={t.allDone} text={t.allDoneText} />
          </Panel>
        )}
      </Column>
    </Columns>
  )
}
