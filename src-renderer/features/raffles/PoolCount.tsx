import { useRpc } from '@renderer/rpc/client'
import { runLong } from '@renderer/rpc/long'
import { readKey } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { useQuery } from '@tanstack/react-query'
import { type Plan, poolOf } from './plan'
import styles from './raffles.module.css'

/** How many would be in the pool, and how many of them can win. */
export function PoolCount({ plan, campaignId }: { plan: Plan; campaignId: number }) {
  const t = useTexts().raffles
  const rpc = useRpc()
  const asked = poolOf(plan, campaignId)
  const found = useQuery({
    queryKey: readKey('raffles', 'count', asked),
    queryFn: ({ signal }) =>
      runLong<{ pool: number; chances: number }>(rpc.raffles.count(asked, { signal }), () => {}, signal),
  })
  if (found.error) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
  const { pool, chances } = found.data ?? { pool: 0, chances: 0 }
  return (
    <p role="status" className={styles.hint}>
      {found.data
        ? [t.inPool(pool), chances < pool && t.chances(chances)].filter(Boolean).join(', ')
        : t.counting}
    </p>
  )
}
