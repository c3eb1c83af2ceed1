import { ActionIcon } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { Entry } from '@shared/features/entries/entry'
import { IconPencil, IconRepeat, IconRotate, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { EndButton } from './EndButton'
import { EntryDialog } from './EntryDialog'
import type { EntryTask } from './entry-task'

/** What can be done with an entry where it stands in a list; `customerId` is the card that is open. */
export function EntryActions({ entry, customerId }: { entry: Entry; customerId: number }) {
  const t = useTexts().entries
  const { kind } = entry
  const [task, setTask] = useState<EntryTask | null>(null)
  const repeat = useWrite('entries', 'repeat', { said: () => t.repeated(kind.name) })
  const remove = useWrite('entries', 'delete', { said: () => t.removed(kind.name) })
  const reopen = useWrite('entries', 'end', { said: () => t.reopened(kind.name) })
  const icon = (label: string, Icon: typeof IconPencil, onClick: () => void, busy = false) => (
    <ActionIcon variant="subtle" aria-label={label} title={label} loading={busy} onClick={onClick}>
      <Icon size={18} aria-hidden />
    </ActionIcon>
  )
  return (
    <>
      {!kind.warning &&
        !kind.archived &&
        icon(t.repeatOne(kind.name), IconRepeat, () => repeat.mutate({ id: entry.id }), repeat.isPending)}
      {kind.warning && entry.endedOn === null && <EndButton entry={entry} icon />}
      {entry.endedOn !== null &&
        icon(
          t.reopen(kind.name),
          IconRotate,
          () => reopen.mutate({ id: entry.id, on: null }),
          reopen.isPending,
        )}
      {icon(t.edit(kind.name), IconPencil, () => setTask({ kind, entry }))}
      {icon(t.remove(kind.name), IconTrash, () => remove.mutate({ id: entry.id }), remove.isPending)}
      <EntryDialog customerId={customerId} task={task} onClose={() => setTask(null)} />
    </>
  )
}
