import { ActionIcon } from '@mantine/core'
import { Author, useStaff } from '@renderer/features/staff'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { sayWhen } from '@renderer/shell/when'
import type { ColleagueNote } from '@shared/features/colleague-notes/contract'
import { IconCheck, IconX } from '@tabler/icons-react'
import styles from './notes.module.css'

type Props = {
  note: ColleagueNote
  /** Whether it is said which card it speaks of. */
  named: boolean
}

/** A note: what, from whom, for whom, about whom; ticked off, or taken back by who wrote it. */
export function NoteRow({ note, named }: Props) {
  const t = useTexts().colleagueNotes
  const { atWork, byId } = useStaff()
  const own = atWork !== null && note.actor === atWork.initials && note.toId !== atWork.id
  const tick = useWrite('colleagueNotes', 'tick', { said: () => (own ? t.takenBack : t.ticked) })
  const to = byId(note.toId)
  const receiver =
    note.toId === null
      ? t.forAll
      : to?.id === atWork?.id
        ? t.forYou
        : to?.archivedAt
          ? t.left(to.name)
          : t.forName(to?.name ?? '')
  const seen = note.tickedBy.map((id) => byId(id)?.name).filter(Boolean)
  const label = (own ? t.takeBack : t.tick)(note.text.slice(0, 60))
  const Icon = own ? IconX : IconCheck
  return (
    <li className={styles.row}>
      <span className={styles.what}>
        <span className={styles.text}>{note.text}</span>
        <span className={styles.beneath}>
          <Author actor={note.actor} />
          <span>{receiver}</span>
          <span>{sayWhen(note.at)}</span>
          {named && note.customerId !== null && (
            <Link to={`/customers/${note.customerId}`}>{note.listName}</Link>
          )}
          {seen.length > 0 && <span>{t.seenBy(seen.join(', '))}</span>}
        </span>
      </span>
      <ActionIcon
        variant="default"
        aria-label={label}
        title={own ? t.takeBackTitle : t.tickTitle}
        loading={tick.isPending}
        onClick={() => tick.mutate({ id: note.id })}
      >
        <Icon size={19} stroke={1.8} aria-hidden />
      </ActionIcon>
    </li>
  )
}
