import { useStaff } from '@renderer/features/staff'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { IconMessage } from '@tabler/icons-react'
import { NoteButton } from './NoteButton'
import { NoteRow } from './NoteRow'
import styles from './notes.module.css'

/** On Heute: what colleagues have left for who is at work; nothing where one works alone. */
export function NotesPanel() {
  const t = useTexts().colleagueNotes
  const { working } = useStaff()
  const { data, error, refetch } = useRead('colleagueNotes', 'open', undefined)
  const waiting = data?.forMe.length ?? 0
  const sent = data?.byMe.length ?? 0
  if (!error && working.length < 2 && waiting + sent === 0) return null
  return (
    <Panel title={t.title} icon={IconMessage} aside={waiting > 0 && <Chip>{t.waiting(waiting)}</Chip>}>
      {error && <ErrorNotice error={error} onRetry={() => void refetch()} />}
      {data && waiting === 0 && <p className={styles.none}>{t.none}</p>}
      <ul className={styles.list}>
        {data?.forMe.map((note) => (
          <NoteRow key={note.id} note={note} named />
        ))}
      </ul>
      {data && sent > 0 && (
        <>
          <h3 className={styles.mine}>{t.mine}</h3>
          <ul className={styles.list}>
            {data.byMe.map((note) => (
              <NoteRow key={note.id} note={note} named />
            ))}
          </ul>
        </>
      )}
      <div className={styles.foot}>
        <NoteButton wide />
      </div>
    </Panel>
  )
}
