import { ContactDocuments } from '@renderer/features/documents'
import { EntryActions, EntryFacts } from '@renderer/features/entries'
import { Author } from '@renderer/features/staff'
import { Discreet } from '@renderer/shell/counter-view'
import { IconTile } from '@renderer/ui/IconTile'
import type { TimelineEntry } from '@shared/features/history/contract'
import { systemClock } from '@shared/kernel/clock'
import { useState } from 'react'
import { ContactActions } from './ContactActions'
import { ContactEdit } from './ContactEdit'
import { entryLook } from './entry-look'
import { entryWhen } from './entry-when'
import { PurchaseActions } from './PurchaseActions'
import styles from './timeline.module.css'

/** One entry of the Verlauf; a note can be rewritten in its place. */
export function EntryRow({ entry, customerId }: { entry: TimelineEntry; customerId: number }) {
  const [editing, setEditing] = useState(false)
  const today = systemClock.today()
  const look = entryLook(entry, today)
  return (
    <li className={styles.row}>
      <IconTile icon={look.icon} tone={look.tone} className={styles.icon} />
      {editing && entry.type === 'contact' ? (
        <ContactEdit entry={entry} onClose={() => setEditing(false)} />
      ) : (
        <>
          <span className={styles.what}>
            <strong className={look.void ? styles.void : undefined}>
              {look.title}
              {look.discreet && (
                <>
                  {' '}
                  <Discreet name={look.discreet.name}>{look.discreet.text}</Discreet>
                </>
              )}
            </strong>
            {entry.type === 'entry' ? (
              <EntryFacts entry={entry} />
            ) : (
              <span className={styles.details}>{look.details.filter(Boolean).join(' · ')}</span>
            )}
            {entry.type === 'contact' && entry.channel === 'email' && (
              <ContactDocuments customerId={entry.customerId} contactId={entry.id} />
            )}
          </span>
          <span className={styles.actions}>
            {entry.type === 'contact' && <ContactActions entry={entry} onEdit={() => setEditing(true)} />}
            {entry.type === 'entry' && <EntryActions entry={entry} customerId={customerId} />}
            {entry.type === 'purchase' && !entry.cancelledAt && (
              <PurchaseActions entry={entry} on={look.discreet && entryWhen(entry, today)} />
            )}
          </span>
          <span className={styles.when}>
            {entryWhen(entry, today)}
            <Author actor={entry.actor} short />
          </span>
        </>
      )}
    </li>
  )
}
