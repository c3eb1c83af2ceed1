import { ActionIcon, Button } from '@mantine/core'
import { keyNames } from '@renderer/shell/shortcuts'
import { useAltKey } from '@renderer/shell/use-alt-key'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { IconTile } from '@renderer/ui/IconTile'
import { Kbd } from '@renderer/ui/Kbd'
import type { Entry } from '@shared/features/entries/entry'
import { relativeDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { IconPencil, IconRepeat } from '@tabler/icons-react'
import { EntryParts } from './EntryParts'
import styles from './entries.module.css'
import { entryTitle } from './entry-title'
import { KindValues } from './KindValues'
import { kindIcons } from './kind-icons'

type Props = {
  entry: Entry
  /** The first one is repeated by Alt+W. */
  first: boolean
  /** Left out: it cannot be written on. */
  onEdit: (() => void) | undefined
}

/** The latest entry of a kind: what, when, and once more „wie letztes Mal“. */
export function LatestEntry({ entry, first, onEdit }: Props) {
  const t = useTexts().entries
  const title = entryTitle(entry)
  const repeat = useWrite('entries', 'repeat', { said: () => t.repeated(entry.kind.name) })
  const again = () => {
    if (!repeat.isPending) repeat.mutate({ id: entry.id })
  }
  useAltKey('KeyW', again, first && onEdit !== undefined)
  return (
    <li>
      <IconTile icon={kindIcons[entry.kind.icon]} tone="sand" className={styles.tile} />
      <span className={styles.what}>
        <span>
          <strong>{title}</strong> <small>{relativeDate(entry.on, systemClock.today())}</small>
        </span>
        <KindValues of="entry" kindId={entry.kind.id} values={entry.values} text={entry.text} />
      </span>
      <span className={styles.hung}>
        <EntryParts entry={entry} closed={onEdit === undefined} />
      </span>
      {onEdit && (
        <span className={styles.actions}>
          <ActionIcon variant="subtle" aria-label={t.edit(title)} title={t.edit(title)} onClick={onEdit}>
            <IconPencil size={18} aria-hidden />
          </ActionIcon>
          {first && (
            <span className={styles.keys} aria-hidden>
              <Kbd keys={`${keyNames.alt}+W`} />
            </span>
          )}
          <Button
            variant="default"
            size="compact-md"
            aria-label={t.repeatOne(title)}
            title={first ? `${t.repeat} (${keyNames.alt}+W)` : t.repeat}
            loading={repeat.isPending}
            leftSection={<IconRepeat size={17} stroke={1.8} aria-hidden />}
            onClick={again}
          >
            {t.repeat}
          </Button>
        </span>
      )}
    </li>
  )
}
