import { ActionIcon, Menu } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { Reminder } from '@shared/features/reminders/contract'
import { type CivilDate, relativeDate } from '@shared/kernel/civil-date'
import { IconCalendarPlus, IconPencil, IconTrash } from '@tabler/icons-react'
import { quickDays } from './quick-days'

type Props = { reminder: Reminder; today: CivilDate; onEdit: () => void }

/** Puts a reminder off, rewrites or deletes it. */
export function ReminderMenu({ reminder, today, onEdit }: Props) {
  const t = useTexts().reminders
  const snooze = useWrite('reminders', 'snooze', {
    said: (answer) => t.snoozed(relativeDate(answer.reminder.dueOn, today)),
  })
  const remove = useWrite('reminders', 'delete', { said: () => t.removed })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          aria-label={t.snoozeOne(reminder.text)}
          title={t.snooze}
          loading={snooze.isPending || remove.isPending}
        >
          <IconCalendarPlus size={19} stroke={1.8} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t.snooze}</Menu.Label>
        {quickDays(today).map(({ label, day }) => (
          <Menu.Item key={label} onClick={() => snooze.mutate({ id: reminder.id, until: day })}>
            {label}
          </Menu.Item>
        ))}
        <Menu.Item onClick={onEdit}>{t.snoozeTo}</Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconPencil size={17} aria-hidden />} onClick={onEdit}>
          {t.edit}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={17} aria-hidden />}
          onClick={() => remove.mutate({ id: reminder.id })}
        >
          {t.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
