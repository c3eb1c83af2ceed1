import { Button, Loader } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { toastDone } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { IconListCheck } from '@tabler/icons-react'
import styles from '../campaigns.module.css'
import type { CampaignInHand } from '../state'
import { CheckSums } from './CheckSums'
import { LeftOutNow } from './LeftOutNow'

/** Who gets it and who does not, as it stands now, each reason open to mend; then it is settled. */
export function CheckPanel({ campaign }: { campaign: CampaignInHand }) {
  const t = useTexts().campaigns.check
  const { id, channel, purpose, selection, controlPercent } = campaign
  const asked = { channel, purpose, selection, controlPercent }
  const check = useRead('campaigns', 'check', asked, { keepPrevious: true })
  const work = useLongWork('campaigns', 'settle')
  const busy = work.state === 'running' || work.state === 'cancelling'
  const settle = async () => {
    const result = await work.run({ id })
    if (result) toastDone(t.settled(result.check.chosen))
  }
  return (
    <Panel title={t.title} icon={IconListCheck}>
      <div className={styles.stack}>
        <p className={styles.dim}>{t.hint}</p>
        {check.error && <ErrorNotice error={check.error} onRetry={() => void check.refetch()} />}
        {!check.data && !check.error && <Loader />}
        {check.data && (
          <CheckSums check={check.data} list={(reason) => <LeftOutNow asked={asked} reason={reason} />} />
        )}
        {work.state === 'failed' && <ErrorNotice error={work.error} />}
        {busy ? (
          <ProgressPanel
            title={t.settling}
            progress={work.progress}
            onCancel={work.cancel}
            cancelling={work.state === 'cancelling'}
          />
        ) : (
          <div className={styles.settle}>
            <Button size="md" disabled={!check.data || check.data.chosen === 0} onClick={() => void settle()}>
              {t.settle}
            </Button>
            <span className={styles.dim}>{t.settleHint}</span>
          </div>
        )}
      </div>
    </Panel>
  )
}
