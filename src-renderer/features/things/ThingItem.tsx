import { ActionIcon } from '@mantine/core'
import { AddEntry, EntryDialog, type EntryTask, KindValues, kindIcons } from '@renderer/features/entries'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Chip } from '@renderer/ui/Chip'
import { IconTile } from '@renderer/ui/IconTile'
import { type Thing, thingTitle } from '@shared/features/things/thing'
import { formatDate } from '@shared/kernel/civil-date'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { thingParts } from './places'
import { RemindButton } from './RemindButton'
import { ThingEntries } from './ThingEntries'
import { ThingReminders } from './ThingReminders'
import styles from './things.module.css'

/** One thing with its number, what is known of it, its entries and reminders. */
export function ThingItem({ thing, onEdit }: { thing: Thing; onEdit: (() => void) | undefined }) {
  const t = useTexts().things
  const [task, setTask] = useState<EntryTask | null>(null)
  const title = thingTitle(thing)
  const remove = useWrite('things', 'delete', { said: () => t.removed(title) })
  const about = [
    thing.name && thing.kind.name,
    thing.serial && [thing.kind.serialLabel, thing.serial].filter(Boolean).join(' '),
    thing.sinceOn && t.sinceDay(formatDate(thing.sinceOn)),
    thing.goneOn && t.goneDay(formatDate(thing.goneOn)),
  ]
  return (
    <li className={styles.thing} aria-label={title}>
      <IconTile icon={kindIcons[thing.kind.icon]} tone={thing.goneOn ? 'sand' : 'green'} />
      <div className={styles.body}>
        <div className={styles.head}>
          <h3>
            <span dir="auto">{title}</span> {thing.goneOn && <Chip>{t.goneChip}</Chip>}
          </h3>
          {onEdit && (
            <span className={styles.actions}>
              {thing.goneOn === null && (
                <>
                  <AddEntry
                    label={t.addEntry}
                    name={t.addEntryTo(title)}
                    onAdd={(kind) => setTask({ kind, thingId: thing.id })}
                  />
                  <RemindButton thing={thing} />
                </>
              )}
              <ActionIcon variant="subtle" aria-label={t.edit(title)} title={t.edit(title)} onClick={onEdit}>
                <IconPencil size={18} aria-hidden />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                aria-label={t.remove(title)}
                title={t.remove(title)}
                loading={remove.isPending}
                onClick={() => remove.mutate({ id: thing.id })}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </span>
          )}
        </div>
        <div className={styles.said}>
          <div className={styles.words}>
            <span className={styles.about}>{about.filter(Boolean).join(' · ')}</span>
            <KindValues of="thing" kindId={thing.kind.id} values={thing.values} text={thing.note} />
          </div>
          {thingParts.map((Part, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change.
            <Part key={index} thing={thing} closed={onEdit === undefined} />
          ))}
        </div>
        <ThingReminders thing={thing} />
        {thing.entries > 0 && <ThingEntries thing={thing} closed={onEdit === undefined} />}
      </div>
      <EntryDialog customerId={thing.customerId} task={task} onClose={() => setTask(null)} />
    </li>
  )
}
