import { Button } from '@mantine/core'
import { type Outputs, useRpc } from '@renderer/rpc/client'
import { navigate } from '@renderer/shell/location'
import { toastError } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Panel } from '@renderer/ui/Panel'
import type { CivilDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { IconMailHeart } from '@tabler/icons-react'
import styles from './events.module.css'

type Props = {
  campaignId: number
  name: string
  /** The event's day. */
  on: CivilDate
  sums: NonNullable<Outputs['events']['get']['sums']>
}

/**
 * Each a campaign in one click: until the day a reminder to who has not answered, after it „Danke“ to who came and
 * „Schade“ to who said yes and did not.
 */
export function AfterPanel({ campaignId, name, on, sums }: Props) {
  const t = useTexts().events.after
  const rpc = useRpc()
  const add = useWrite('campaigns', 'add', {
    said: () => t.made,
    onDone: ({ id }) => void navigate(`/campaigns/${id}`),
  })
  const follow = async (kind: 'remind' | 'thanks' | 'missed') => {
    try {
      const selection =
        kind === 'remind'
          ? ({ type: 'campaign', id: campaignId, part: 'unanswered' } as const)
          : ({
              type: 'ids',
              ids: (await rpc.events.guestIds({ campaignId, part: kind === 'thanks' ? 'came' : 'missed' }))
                .ids,
            } as const)
      const { channel, purpose } = await rpc.campaigns.get({ id: campaignId })
      add.mutate({
        name: t.names[kind](name).slice(0, 200),
        channel,
        purpose,
        selection,
        followsId: campaignId,
      })
    } catch (error) {
      toastError(error)
    }
  }
  const over = systemClock.today() > on
  const offers = [
    { kind: 'remind' as const, n: over ? 0 : sums.unanswered, label: t.remind(sums.unanswered) },
    { kind: 'thanks' as const, n: over ? sums.came : 0, label: t.thanks(sums.came) },
    // Where nobody was let in, nobody is known to have stayed away.
    { kind: 'missed' as const, n: over && sums.came > 0 ? sums.missed : 0, label: t.missed(sums.missed) },
  ].filter(({ n }) => n > 0)
  if (offers.length === 0) return null
  return (
    <Panel title={t.title} icon={IconMailHeart}>
      <div className={styles.stack}>
        <div className={styles.ways}>
          {offers.map(({ kind, label }) => (
            <Button key={kind} variant="default" disabled={add.isPending} onClick={() => void follow(kind)}>
              {label}
            </Button>
          ))}
        </div>
        <p className={styles.dim}>{t.hint}</p>
      </div>
    </Panel>
  )
}
