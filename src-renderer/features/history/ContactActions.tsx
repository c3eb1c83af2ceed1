import { ActionIcon } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { TimelineEntry } from '@shared/features/history/contract'
import { IconPencil, IconTrash } from '@tabler/icons-react'

type Props = { entry: Extract<TimelineEntry, { type: 'contact' }>; onEdit: () => void }

/** Rewrite or delete a note. */
export function ContactActions({ entry, onEdit }: Props) {
  const t = useTexts().history
  const remove = useWrite('history', 'delete', { said: () => t.removed })
  const channel = t.channels[entry.channel]
  return (
    <>
      <ActionIcon variant="subtle" aria-label={t.edit(channel)} title={t.edit(channel)} onClick={onEdit}>
        <IconPencil size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={t.remove(channel)}
        title={t.remove(channel)}
        loading={remove.isPending}
        onClick={() => remove.mutate({ id: entry.id })}
      >
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </>
  )
}
