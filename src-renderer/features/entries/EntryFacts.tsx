import { useTexts } from '@renderer/shell/use-texts'
import type { Entry } from '@shared/features/entries/entry'
import { formatDate } from '@shared/kernel/civil-date'
import { EntryParts } from './EntryParts'
import styles from './entries.module.css'
import { KindValues } from './KindValues'

/** What an entry says, in a line or two, with what hangs on it. */
export function EntryFacts({ entry, closed = false }: { entry: Entry; closed?: boolean }) {
  const t = useTexts().entries
  return (
    <>
      <KindValues of="entry" kindId={entry.kind.id} values={entry.values} text={entry.text} />
      {entry.endedOn && <span className={styles.ended}>{t.endedOn(formatDate(entry.endedOn))}</span>}
      <EntryParts entry={entry} closed={closed} />
    </>
  )
}
