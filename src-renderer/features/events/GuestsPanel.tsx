import { NativeSelect } from '@mantine/core'
import { type Outputs, useRpc } from '@renderer/rpc/client'
import { readKey } from '@renderer/rpc/reads'
import { usePages } from '@renderer/rpc/use-pages'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { LoadMore } from '@renderer/ui/LoadMore'
import { Panel } from '@renderer/ui/Panel'
import { GuestPart } from '@shared/features/events/guest'
import { IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './events.module.css'
import { GuestPapers } from './GuestPapers'

type Props = { campaignId: number; sums: NonNullable<Outputs['events']['get']['sums']> }

/** Guests by how they stand, and what is printed of them. */
export function GuestsPanel({ campaignId, sums }: Props) {
  const t = useTexts().events
  const rpc = useRpc()
  const [part, setPart] = useState<GuestPart>('yes')
  const { rows, ...list } = usePages(
    {
      queryKey: readKey('events', 'guests', { campaignId, part }),
      pageSize: 100,
      read: (page, options) => rpc.events.guests({ campaignId, part, ...page }, options),
    },
    (page) => page.guests,
  )
  return (
    <Panel title={t.guests} icon={IconUsers}>
      <div className={styles.stack}>
        <NativeSelect
          label={t.show}
          value={part}
          data={GuestPart.options.map((value) => ({ value, label: `${t.parts[value]} (${sums[value]})` }))}
          onChange={({ currentTarget }) => setPart(GuestPart.parse(currentTarget.value))}
        />
        {list.error && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
        {list.data && rows.length === 0 && <p className={styles.dim}>{t.empty[part]}</p>}
        <ul className={styles.rows} aria-label={t.parts[part]}>
          {rows.map((guest) => (
            <li key={guest.customerId} className={styles.row}>
              <span className={styles.words}>
                <Link to={`/customers/${guest.customerId}`}>{guest.listName}</Link>
                {guest.note !== '' && <small>{guest.note}</small>}
              </span>
              <span className={styles.dim}>{t.persons(guest.camePersons ?? guest.persons)}</span>
            </li>
          ))}
        </ul>
        <LoadMore list={list} label={t.more} />
        <GuestPapers campaignId={campaignId} none={sums.yes + sums.waiting === 0} />
      </div>
    </Panel>
  )
}
