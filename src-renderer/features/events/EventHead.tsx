import { Button } from '@mantine/core'
import type { Outputs } from '@renderer/rpc/client'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Chip } from '@renderer/ui/Chip'
import { Panel } from '@renderer/ui/Panel'
import type { EventFields } from '@shared/features/events/guest'
import { formatLongDate } from '@shared/kernel/civil-date'
import { formatEuro } from '@shared/kernel/money'
import { IconCalendarEvent } from '@tabler/icons-react'
import { useState } from 'react'
import { EventForm } from './EventForm'
import styles from './events.module.css'

type Props = {
  campaignId: number
  event: EventFields
  sums: NonNullable<Outputs['events']['get']['sums']>
}

/** Day, place, and how many said yes, wait and are there. */
export function EventHead({ campaignId, event, sums }: Props) {
  const t = useTexts().events
  const [editing, setEditing] = useState(false)
  const remove = useWrite('events', 'remove', { said: () => t.removed })
  const when = [formatLongDate(event.on), event.begins && t.at(event.begins), event.place]
  return (
    <Panel
      title={t.details}
      icon={IconCalendarEvent}
      aside={
        !editing && (
          <Button variant="default" size="compact-md" onClick={() => setEditing(true)}>
            {t.edit}
          </Button>
        )
      }
    >
      {editing ? (
        <div className={styles.stack}>
          <EventForm campaignId={campaignId} event={event} onDone={() => setEditing(false)} />
          <div className={styles.ways}>
            <Button variant="default" onClick={() => setEditing(false)}>
              {t.cancel}
            </Button>
            <Button variant="subtle" onClick={() => remove.mutate({ campaignId })}>
              {t.remove}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles.stack}>
          <p>{when.filter(Boolean).join(', ')}</p>
          <div className={styles.sums}>
            <Chip tone="green">{t.sums.yes(sums.yes, sums.yesPersons)}</Chip>
            <Chip>{t.sums.no(sums.no)}</Chip>
            {sums.waiting > 0 && <Chip tone="gold">{t.sums.waiting(sums.waiting)}</Chip>}
            {sums.free !== null && <Chip tone="blue">{t.sums.free(sums.free)}</Chip>}
            {sums.unanswered > 0 && <Chip>{t.sums.unanswered(sums.unanswered)}</Chip>}
            {sums.came > 0 && <Chip tone="green">{t.sums.came(sums.came, sums.camePersons)}</Chip>}
            {sums.turnoverCents > 0 && (
              <Chip tone="gold">{t.sums.turnover(formatEuro(sums.turnoverCents))}</Chip>
            )}
          </div>
        </div>
      )}
    </Panel>
  )
}
