import { Loader } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { IconCalendarEvent } from '@tabler/icons-react'
import { AfterPanel } from './AfterPanel'
import { DoorPanel } from './DoorPanel'
import { EventForm } from './EventForm'
import { EventHead } from './EventHead'
import styles from './events.module.css'
import { GuestsPanel } from './GuestsPanel'

/** The guests of a campaign that invites to an event; or the question whether it is one. */
export function GuestsPart({ campaign: { id, name } }: { campaign: { id: number; name: string } }) {
  const t = useTexts().events
  const found = useRead('events', 'get', { campaignId: id }, { keepPrevious: true })
  if (found.error) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return <Loader />
  const { event, sums } = found.data
  if (!event || !sums)
    return (
      <Panel title={t.makeTitle} icon={IconCalendarEvent}>
        <div className={styles.stack}>
          <p className={styles.dim}>{t.makeText}</p>
          <EventForm campaignId={id} event={null} />
        </div>
      </Panel>
    )
  return (
    <div className={styles.stack}>
      <EventHead campaignId={id} event={event} sums={sums} />
      <DoorPanel campaignId={id} most={event.mostPersons} />
      <GuestsPanel campaignId={id} sums={sums} />
      <AfterPanel campaignId={id} name={name} on={event.on} sums={sums} />
    </div>
  )
}
