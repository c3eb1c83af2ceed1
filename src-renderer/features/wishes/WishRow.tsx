import { ActionIcon, Checkbox, Modal } from '@mantine/core'
import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { IconTile } from '@renderer/ui/IconTile'
import { PhoneLink } from '@renderer/ui/PhoneLink'
import { StateChip } from '@renderer/ui/StateChip'
import { leftInPeace } from '@shared/features/customers/ending'
import type { Wish } from '@shared/features/wishes/contract'
import { civilToday, formatDate, relativeDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { texts } from '@shared/texts'
import { IconCheck, IconPencil, IconStar, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Marks } from './use-marks'
import { WishForm } from './WishForm'
import styles from './wishes.module.css'

type Props = { wish: Wish; named: boolean; marks?: Marks; onArrived: (wish: Wish) => void }

/**
 * One wish: what, for whom and how to reach them, until when; it has come, or is rewritten or deleted. On the page it is
 * marked by Space on its box, and Enter there says that it has come.
 */
export function WishRow({ wish, named, marks, onArrived }: Props) {
  const t = useTexts().wishes
  const [editing, setEditing] = useState(false)
  const update = useWrite('wishes', 'update', { said: () => t.saved, onDone: () => setEditing(false) })
  const remove = useWrite('wishes', 'delete', { said: () => t.removed(wish.text) })
  const icon = (label: string, Icon: typeof IconCheck, onClick: () => void, title = label) => (
    <ActionIcon variant="default" aria-label={label} title={title} onClick={onClick}>
      <Icon size={19} stroke={1.8} aria-hidden />
    </ActionIcon>
  )
  return (
    <li className={styles.row}>
      {marks ? (
        <Checkbox
          data-wish={wish.id}
          aria-label={t.marks.mark(wish.text, wish.listName)}
          title={t.marks.keys}
          checked={marks.has(wish.id)}
          onChange={() => marks.toggle(wish.id)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            onArrived(wish)
          }}
        />
      ) : (
        <IconTile icon={IconStar} tone="gold" />
      )}
      <span className={styles.what}>
        <strong>{wish.text}</strong>
        {named && (
          <span>
            <Link to={`/customers/${wish.customerId}`}>{wish.listName}</Link> <StateChip state={wish.state} />
            {wish.phone && !leftInPeace(wish.state) && (
              <>
                {' · '}
                <PhoneLink of={wish} />
              </>
            )}
          </span>
        )}
        <small>{beneath(wish, named).join(' · ')}</small>
      </span>
      <span className={styles.actions}>
        {icon(t.edit(wish.text), IconPencil, () => setEditing(true))}
        {icon(t.remove(wish.text), IconTrash, () => remove.mutate({ id: wish.id }))}
        {icon(t.arrived(wish.text), IconCheck, () => onArrived(wish), t.arrivedTitle)}
      </span>
      <Modal opened={editing} onClose={() => setEditing(false)} title={t.editTitle} size="lg">
        <WishForm
          start={wish}
          save={t.save}
          busy={update.isPending}
          onSave={async ({ text, category, untilOn }) => {
            update.mutate({ id: wish.id, text, category, untilOn })
            return false
          }}
        />
      </Modal>
    </li>
  )
}

/** In which group where that is not said above, since when, until when. */
function beneath({ category, at, untilOn }: Wish, onPage: boolean): string[] {
  const t = texts().wishes
  const today = systemClock.today()
  const since = t.since(relativeDate(civilToday(Date.parse(at)), today))
  const until = untilOn && (untilOn < today ? t.outlived : t.untilDay)(formatDate(untilOn))
  return [!onPage && category, since, until].filter((part): part is string => Boolean(part))
}
