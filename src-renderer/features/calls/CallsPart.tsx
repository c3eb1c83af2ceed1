import { Button, Loader } from '@mantine/core'
import { carrySelection } from '@renderer/features/selections'
import type { Outputs } from '@renderer/rpc/client'
import { useRead } from '@renderer/rpc/reads'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { Column } from '@renderer/ui/Columns'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { IconCheck, IconListCheck, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { CallPanel } from './CallPanel'
import styles from './calls.module.css'
import { ListProgress } from './ListProgress'
import { ScriptPanel } from './ScriptPanel'
import { TriedPanel } from './TriedPanel'

type Props = { campaign: Outputs['campaigns']['get'] }

/** A telephone list worked through: one customer at a time, what to say beside it, who was called below. */
export function CallsPart({ campaign: { id, checkedAt } }: Props) {
  const t = useTexts().calls
  const [asked, setAsked] = useState<{ customerId?: number; after?: number }>({})
  const next = useRead('calls', 'next', { campaignId: id, ...asked }, { keepPrevious: true })
  const print = () => {
    carrySelection({ type: 'campaign', id, part: 'unsent' })
    void navigate('/lists?of=marked&what=phones')
  }
  if (checkedAt === null)
    return (
      <>
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
        <ScriptPanel campaignId={id} />
      </>
    )
  const { call, progress } = next.data ?? {}
  return (
    <div className={styles.page}>
      <Column>
        {progress && (
          <ListProgress
            label={t.progressLabel}
            done={progress.done}
            total={progress.chosen}
            words={t.progress(progress.done, progress.chosen)}
            besides={[
              ...(progress.again > 0 ? [t.again(progress.again)] : []),
              ...(progress.waiting > 0 ? [t.waiting(progress.waiting)] : []),
            ]}
          />
        )}
        {next.error && <ErrorNotice error={next.error} onRetry={() => void next.refetch()} />}
        {next.isLoading && <Loader />}
        {call && (
          <CallPanel
            key={`${call.customerId} ${call.before?.at}`}
            campaignId={id}
            call={call}
            onDone={() => setAsked({})}
            onSkip={() => setAsked(call.barred ? {} : { after: call.customerId })}
          />
        )}
        {next.data && !call && (
          <Panel>
            <EmptyState icon={IconCheck} title={t.allDone} text={t.allDoneText} />
          </Panel>
        )}
      </Column>
      <Column>
        <ScriptPanel campaignId={id} />
        <TriedPanel campaignId={id} onOpen={(customerId) => setAsked({ customerId })} />
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={print}>
          {t.print}
        </Button>
      </Column>
    </div>
  )
}
