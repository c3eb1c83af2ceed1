import { ActionIcon } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Chip } from '@renderer/ui/Chip'
import type { Field, FieldGroup } from '@shared/features/fields/definitions'
import {
  IconArchive,
  IconArchiveOff,
  IconChevronDown,
  IconChevronUp,
  IconLock,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react'
import { type ComponentType, useState } from 'react'
import { EditFieldDialog } from './EditFieldDialog'
import styles from './editor.module.css'
import { RemoveDialog } from './RemoveDialog'
import { useRemove } from './use-remove'

type Props = {
  field: Field
  groups: readonly FieldGroup[]
  /** Its place among the fields in use, and how many there are; not of archived ones. */
  at: number
  of: number
  onSaid: (text: string) => void
}

/** One field of a group with everything that can be done with it. */
export function FieldRow({ field, groups, at, of, onSaid }: Props) {
  const { fields } = useTexts()
  const t = fields.editor
  const { id, name, archived } = field
  const [editing, setEditing] = useState(false)
  const move = useWrite('fields', 'moveField')
  const archive = useWrite('fields', 'archiveField', {
    said: (saved) => (saved.field.archived ? t.wasArchived(name) : t.wasRestored(name)),
  })
  const remove = useRemove('deleteField', id, name, [id])
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
    if (at + by < 0 || at + by >= of) return
    move.mutate({ id, by })
    onSaid(t.moved(name, at + by + 1))
  }
  return (
    <li className={styles.row}>
      <span className={styles.what}>
        <strong dir="auto">{name}</strong>
        <small>{summary(field, fields.types)}</small>
        {field.sensitive && (
          <Chip tone="red" icon={IconLock}>
            {t.sensitive}
          </Chip>
        )}
        {archived && <Chip>{t.archived}</Chip>}
      </span>
      <span className={styles.actions}>
        {!archived && icon(t.up(name), IconChevronUp, () => step(-1), at === 0)}
        {!archived && icon(t.down(name), IconChevronDown, () => step(1), at === of - 1)}
        {!archived && icon(t.edit(name), IconPencil, () => setEditing(true))}
        {archived
          ? icon(t.restore(name), IconArchiveOff, () => archive.mutate({ id, archived: false }))
          : icon(t.archive(name), IconArchive, () => archive.mutate({ id, archived: true }))}
        {icon(t.remove(name), IconTrash, () => void remove.ask())}
      </span>
      {editing && <EditFieldDialog field={field} groups={groups} onClose={() => setEditing(false)} />}
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
    </li>
  )
}

/** `Zahl (cm)`, `Auswahl: 41, 42, 43 …` */
function summary(field: Field, types: Record<Field['type'], string>): string {
  const type = types[field.type]
  if (field.type === 'number' && field.unit) return `${type} (${field.unit})`
  const options = field.options.filter(({ archived }) => !archived).map(({ name }) => name)
  if (options.length === 0) return type
  return `${type}: ${options.slice(0, 5).join(', ')}${options.length > 5 ? ' …' : ''}`
}
