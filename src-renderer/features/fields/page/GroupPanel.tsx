import { ActionIcon, Modal } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Panel } from '@renderer/ui/Panel'
import type { FieldGroup } from '@shared/features/fields/definitions'
import {
  IconArchive,
  IconArchiveOff,
  IconChevronDown,
  IconChevronUp,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react'
import { type ComponentType, useState } from 'react'
import { FieldListEditor } from '../editor/FieldListEditor'
import { RemoveDialog } from '../editor/RemoveDialog'
import { useRemove } from '../editor/use-remove'
import { GroupForm } from './GroupForm'
import styles from './page.module.css'

type Props = {
  group: FieldGroup
  /** The groups in use, this one among them unless it is archived. */
  groups: readonly FieldGroup[]
  at: number
}

/** One group: its name and place, and its fields. */
export function GroupPanel({ group, groups, at }: Props) {
  const { fields } = useTexts()
  const { editor: t, page } = fields
  const { id, name, archived } = group
  const [renaming, setRenaming] = useState(false)
  const [said, setSaid] = useState('')
  const move = useWrite('fields', 'moveGroup')
  const archive = useWrite('fields', 'archiveGroup', {
    said: (saved) => (saved.group.archived ? t.wasArchived(name) : t.wasRestored(name)),
  })
  const fieldIds = group.fields.map((field) => field.id)
  const remove = useRemove('deleteGroup', id, name, fieldIds)
  const icon = (label: string, Icon: ComponentType<{ size: number }>, onClick: () => void, off = false) => (
    <ActionIcon
      variant="subtle"
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      onClick={onClick}
    >
      <Icon size={19} aria-hidden />
    </ActionIcon>
  )
  const step = (by: -1 | 1) => {
    if (at + by < 0 || at + by >= groups.length) return
    move.mutate({ id, by })
    setSaid(t.moved(name, at + by + 1))
  }
  return (
    <Panel
      title={name}
      aside={
        <span className={styles.actions}>
          {!archived && icon(t.up(name), IconChevronUp, () => step(-1), at === 0)}
          {!archived && icon(t.down(name), IconChevronDown, () => step(1), at === groups.length - 1)}
          {!archived && icon(page.rename(name), IconPencil, () => setRenaming(true))}
          {archived
            ? icon(t.restore(name), IconArchiveOff, () => archive.mutate({ id, archived: false }))
            : icon(t.archive(name), IconArchive, () => archive.mutate({ id, archived: true }))}
          {icon(t.remove(name), IconTrash, () => void remove.ask())}
        </span>
      }
    >
      {!archived && <FieldListEditor group={group} groups={groups} />}
      <span className="visually-hidden" aria-live="polite">
        {said}
      </span>
      <Modal opened={renaming} onClose={() => setRenaming(false)} title={page.renameTitle}>
        <GroupForm groups={groups} group={group} onDone={() => setRenaming(false)} />
      </Modal>
      {remove.customers !== null && (
        <RemoveDialog
          name={name}
          customers={remove.customers}
          work={remove.work}
          onArchive={() => {
            remove.close()
            if (!archived) archive.mutate({ id, archived: true })
          }}
          onDelete={() => void remove.run()}
          onClose={remove.close}
        />
      )}
    </Panel>
  )
}
