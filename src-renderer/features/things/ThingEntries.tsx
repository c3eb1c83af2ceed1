import { Button } from '@mantine/core'
import { EntryActions, EntryFacts } from '@renderer/features/entries'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { type Thing, thingTitle } from '@shared/features/things/thing'
import { formatDate } from '@shared/kernel/civil-date'
import { useState } from 'react'
import styles from './things.module.css'

const atFirst = 3

/** What was done on a thing, the newest first. */
export function ThingEntries({ thing, closed }: { thing: Thing; closed: boolean }) {
  const t = useTexts().things
  const [all, setAll] = useState(false)
  const { entries = [], total = 0 } =
    useRead('entries', 'ofThing', { thingId: thing.id, limit: all ? 200 : atFirst }, { keepPrevious: true })
      .data ?? {}
  return (
    <>
      <ol className={styles.entries} aria-label={t.entriesOf(thingTitle(thing))}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <span className={styles.day}>{formatDate(entry.on)}</span>
            <span className={styles.what}>
              <strong>{[entry.kind.name, entry.person?.name].filter(Boolean).join(' · ')}</strong>
              <EntryFacts entry={entry} closed={closed} />
            </span>
            {!closed && (
              <span className={styles.actions}>
                <EntryActions entry={entry} customerId={thing.customerId} />
              </span>
            )}
          </li>
        ))}
      </ol>
      {total > entries.length && !all && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {t.showAll(total)}
        </Button>
      )}
    </>
  )
}
