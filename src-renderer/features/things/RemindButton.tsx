import { ActionIcon, Modal } from '@mantine/core'
import { ReminderForm } from '@renderer/features/reminders'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { type Thing, thingTitle } from '@shared/features/things/thing'
import { addMonths, relativeDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { IconBellPlus } from '@tabler/icons-react'
import { useState } from 'react'

/** „Wartung fällig“: a reminder that hangs on a thing, at first in a year. */
export function RemindButton({ thing }: { thing: Thing }) {
  const { things: t, reminders } = useTexts()
  const [opened, setOpened] = useState(false)
  const today = systemClock.today()
  const title = thingTitle(thing)
  const add = useWrite('reminders', 'add', {
    said: ({ reminder }) => reminders.added(relativeDate(reminder.dueOn, today)),
    onDone: () => setOpened(false),
  })
  return (
    <>
      <ActionIcon
        variant="subtle"
        aria-label={t.remindOf(title)}
        title={t.remindOf(title)}
        onClick={() => setOpened(true)}
      >
        <IconBellPlus size={18} aria-hidden />
      </ActionIcon>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t.remindTitle(title)} size="lg">
        <ReminderForm
          start={{ text: '', dueOn: addMonths(today, 12) }}
          save={reminders.add}
          busy={add.isPending}
          focus
          onSave={({ text, dueOn }) =>
            add.mutateAsync({ customerId: thing.customerId, thingId: thing.id, text, dueOn }).then(
              () => true,
              () => false,
            )
          }
        />
      </Modal>
    </>
  )
}
