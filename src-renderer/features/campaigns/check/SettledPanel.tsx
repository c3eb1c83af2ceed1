import { Button, Loader } from '@mantine/core'
import { useRpc } from '@renderer/rpc/client'
import { readKey, useRead } from '@renderer/rpc/reads'
import { usePages } from '@renderer/rpc/use-pages'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { LoadMore } from '@renderer/ui/LoadMore'
import { Panel } from '@renderer/ui/Panel'
import type { ExclusionReason } from '@shared/features/selections/selection'
import { IconListCheck } from '@tabler/icons-react'
import styles from '../campaigns.module.css'
import { type CampaignInHand, sendingTab } from '../state'
import { CheckSums } from './CheckSums'
import { PeopleLinks } from './PeopleLinks'

/** What was settled: whom it reaches, who was left out and why, as the proof. */
export function SettledPanel({ campaign, settledAt }: { campaign: CampaignInHand; settledAt: string }) {
  const t = useTexts().campaigns.check
  const check = useRead('campaigns', 'settled', { id: campaign.id })
  return (
    <Panel title={t.settledOn(sayWhen(settledAt, { inSentence: true }))} icon={IconListCheck}>
      <div className={styles.stack}>
        <p className={styles.dim}>{t.settledHint}</p>
        {check.error && <ErrorNotice error={check.error} onRetry={() => void check.refetch()} />}
        {!check.data && !check.error && <Loader />}
        {check.data && (
          <CheckSums check={check.data} list={(reason) => <LeftOutThen id={campaign.id} reason={reason} />} />
        )}
        {campaign.closedAt === null && (
          <Button
            className={styles.save}
            size="md"
            onClick={() => void navigate(`/campaigns/${campaign.id}?tab=${sendingTab[campaign.channel]}`)}
          >
            {t.onward[campaign.channel]}
          </Button>
        )}
      </div>
    </Panel>
  )
}

function LeftOutThen({ id, reason }: { id: number; reason: ExclusionReason }) {
  const t = useTexts().campaigns.check
  const rpc = useRpc()
  const { rows, ...list } = usePages(
    {
      queryKey: readKey('campaigns', 'people', { id, reason }),
      pageSize: 100,
      read: (page, options) => rpc.campaigns.people({ id, part: 'leftOut', reason, ...page }, options),
    },
    (page) => page.people,
  )
  return (
    <>
      <PeopleLinks people={rows} />
      <LoadMore list={list} label={t.more} />
    </>
  )
}
