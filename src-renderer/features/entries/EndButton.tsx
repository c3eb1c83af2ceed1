import { ActionIcon, Button, Popover } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { DateField } from '@renderer/ui/DateField'
import { PopoverPanel } from '@renderer/ui/PopoverPanel'
import type { Entry } from '@shared/features/entries/entry'
import type { CivilDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './entries.module.css'

/** „Beenden“: asks since when a warning holds no more. */
export function EndButton({ entry, icon = false }: { entry: Entry; icon?: boolean }) {
  const t = useTexts().entries
  const [opened, setOpened] = useState(false)
  const [on, setOn] = useState<CivilDate | null>(systemClock.today())
  const end = useWrite('entries', 'end', {
    said: () => t.ended(entry.kind.name),
    onDone: () => setOpened(false),
  })
  const label = t.endOne(entry.kind.name)
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus returnFocus withinPortal>
      <Popover.Target>
        {icon ? (
          <ActionIcon
            variant="subtle"
            aria-label={label}
            title={label}
            onClick={() => setOpened((before) => !before)}
          >
            <IconCircleCheck size={18} aria-hidden />
          </ActionIcon>
        ) : (
          <Button
            variant="default"
            size="compact-sm"
            aria-label={label}
            onClick={() => setOpened((before) => !before)}
          >
            {t.end}
          </Button>
        )}
      </Popover.Target>
      <PopoverPanel label={t.endTitle}>
        <form
          className={styles.end}
          onSubmit={(event) => {
            event.preventDefault()
            if (on !== null && !end.isPending) end.mutate({ id: entry.id, on })
          }}
        >
          <strong>{t.endTitle}</strong>
          <DateField label={t.endOn} value={on} data-autofocus onChange={setOn} />
          <p>{t.endHint}</p>
          <Button type="submit" loading={end.isPending} disabled={on === null}>
            {t.end}
          </Button>
        </form>
      </PopoverPanel>
    </Popover>
  )
}
