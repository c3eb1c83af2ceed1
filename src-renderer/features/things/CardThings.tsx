import { useRead } from '@renderer/rpc/reads'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { CustomerCard } from '@shared/features/customers/card'
import { IconBike } from '@tabler/icons-react'
import { useState } from 'react'
import { AddThing } from './AddThing'
import { ThingDialog } from './ThingDialog'
import { ThingItem } from './ThingItem'
import type { ThingTask } from './thing-task'
import styles from './things.module.css'

/** What the customer owns, each with its entries and reminders. */
export function CardThings({ card }: { card: CustomerCard }) {
  const t = useTexts().things
  const [task, setTask] = useState<ThingTask | null>(null)
  const things = useRead('things', 'ofCard', { customerId: card.id })
  const kinds = (useRead('things', 'kinds', undefined).data ?? []).filter(({ archived }) => !archived)
  const closed = card.deletedAt !== null
  if (things.error) return <ErrorNotice error={things.error} onRetry={() => void things.refetch()} />
  if (!things.data) return null
  const none = things.data.length === 0
  return (
    <div className={styles.card}>
      {none && kinds.length === 0 && (
        <EmptyState
          icon={IconBike}
          title={t.noKinds}
          text={t.noKindsText}
          action={{ label: t.toSettings, onClick: () => void navigate('/settings/entries') }}
        />
      )}
      {none && kinds.length > 0 && <EmptyState icon={IconBike} title={t.empty} text={t.emptyText} />}
      {!closed && <AddThing kinds={kinds} onAdd={(kind) => setTask({ kind })} />}
      {things.data.length > 0 && (
        <ul className={styles.list}>
          {things.data.map((thing) => (
            <ThingItem
              key={thing.id}
              thing={thing}
              onEdit={closed ? undefined : () => setTask({ kind: thing.kind, thing })}
            />
          ))}
        </ul>
      )}
      <ThingDialog customerId={card.id} task={task} onClose={() => setTask(null)} />
    </div>
  )
}
