import { Button } from '@mantine/core'
import { StoppedWork, useStoppedWork } from '@renderer/features/operations'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { IconChecklist } from '@tabler/icons-react'
import { type RefObject, useEffect } from 'react'
import styles from './bulk.module.css'
import { Done } from './Done'
import { LeftOutList } from './LeftOutList'
import type { Plan } from './use-plan'

type Props = {
  /** Null while it is being made, or while something is missing. */
  plan: Plan | null
  asked: boolean
  failed: unknown
  /** Puts the focus on the button once it can be pressed. */
  hurry: RefObject<boolean>
  /** The instant at which it was begun; empty before. */
  since: string
  onApply: () => void
  onAnother: () => void
}

/** What is about to happen, the button that does it, and how far it has come. */
export function PlanPanel({ plan, asked, failed, hurry, since, onApply, onAnother }: Props) {
  const { bulk: t, customers } = useTexts()
  const work = useLongWork('bulk', 'apply')
  const cancelled = work.state === 'cancelled'
  const stopped = useStoppedWork('bulk.apply', { stopped: cancelled, since })
  const busy = work.state === 'running' || work.state === 'cancelling'
  const changing = plan?.changing ?? 0
  const closing = plan && customers.state.closing(plan.closing)
  useEffect(() => {
    if (changing === 0 || !hurry.current) return
    hurry.current = false
    document.getElementById('bulk-apply')?.focus()
  }, [changing, hurry])
  if (work.state === 'done' && work.result)
    return (
      <Panel title={t.previewTitle} icon={IconChecklist}>
        <Done {...work.result} onAnother={onAnother} />
      </Panel>
    )
  return (
    <Panel title={t.previewTitle} icon={IconChecklist}>
      <div className={styles.stack}>
        {cancelled && <StoppedWork state={stopped} words={t} />}
        {work.state === 'failed' && <ErrorNotice error={work.error} />}
        {failed !== null && <ErrorNotice error={failed} />}
        {busy && (
          <ProgressPanel
            title={t.applying}
            progress={work.progress}
            onCancel={work.cancel}
            cancelling={work.state === 'cancelling'}
          />
        )}
        {!busy && !(cancelled && stopped !== 'takenBack') && (
          <>
            <div role="status">
              {!asked && <p className={styles.dim}>{t.missing}</p>}
              {asked && !plan && failed === null && <p className={styles.dim}>{t.planning}</p>}
              {plan && <strong>{t.changing(plan.changing)}</strong>}
              {closing && <p>{closing}</p>}
            </div>
            {plan && <LeftOutList plan={plan} />}
            <div>
              <Button id="bulk-apply" size="md" disabled={changing === 0} onClick={onApply}>
                {t.apply(changing)}
              </Button>
            </div>
          </>
        )}
      </div>
    </Panel>
  )
}
