import { Loader } from '@mantine/core'
import type { Outputs } from '@renderer/rpc/client'
import { useRead } from '@renderer/rpc/reads'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { PlanPanel } from './PlanPanel'
import { RafflePanel } from './RafflePanel'
import styles from './raffles.module.css'

/** The raffles of a campaign, and a new one. */
export function RafflePart({ campaign }: { campaign: Pick<Outputs['campaigns']['get'], 'id' | 'name'> }) {
  const found = useRead('raffles', 'list', { campaignId: campaign.id })
  if (found.error) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Loader />
  const { raffles } = found.data
  return (
    <div className={styles.stack}>
      {raffles.map((raffle) => (
        <RafflePanel key={raffle.id} raffle={raffle} />
      ))}
      <PlanPanel campaign={campaign} first={raffles.length === 0} />
    </div>
  )
}
