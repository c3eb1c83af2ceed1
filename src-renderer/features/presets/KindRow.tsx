import { ActionIcon, Button } from '@mantine/core'
import { kindIcons } from '@renderer/features/entries'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Chip } from '@renderer/ui/Chip'
import { IconTile } from '@renderer/ui/IconTile'
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconChevronDown,
  IconChevronUp,
  IconEyeOff,
  IconPencil,
} from '@tabler/icons-react'
import { useId, useState } from 'react'
import { KindDialog } from './KindDialog'
import { KindFieldsEditor } from './KindFieldsEditor'
import { featureOf, type Kind, type KindOf, moved } from './kinds'
import styles from './presets.module.css'

type Props = {
  of: KindOf
  kind: Kind
  /** The kinds that are on, in their order; empty where this one is off. */
  order: readonly number[]
}

/** One kind: its place, its fields, its name; switched off it keeps what was written. */
export function KindRow({ of, kind, order }: Props) {
  const t = useTexts().entries.settings
  const [editing, setEditing] = useState(false)
  const [open, setOpen] = useState(false)
  const fields = useId()
  const archive = useWrite(featureOf[of], 'archiveKind', {
    said: (answer) => (answer.kind.archived ? t.archived : t.restored)(answer.kind.name),
  })
  const reorder = useWrite(featureOf[of], 'orderKinds', { said: () => t.moved })
  const icon = (label: string, Icon: typeof IconPencil, onClick: () => void, disabled = false) => (
    <ActionIcon variant="subtle" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      <Icon size={19} stroke={1.8} aria-hidden />
    </ActionIcon>
  )
  const move = (by: -1 | 1) => {
    const ids = moved(order, kind.id, by)
    if (ids) reorder.mutate({ ids })
  }
  return (
    <li className={styles.kind}>
      <div className={styles.row}>
        <IconTile icon={kindIcons[kind.icon]} tone={kind.archived ? 'sand' : 'green'} />
        <span className={styles.name}>
          <strong dir="auto">{kind.name}</strong>
          {kind.warning && (
            <Chip tone="red" icon={IconAlertTriangle}>
              {t.warningChip}
            </Chip>
          )}
          {kind.serialLabel && <small>{kind.serialLabel}</small>}
          {kind.archived && <Chip>{t.off}</Chip>}
        </span>
        <span className={styles.actions}>
          {!kind.archived && (
            <>
              {icon(t.up(kind.name), IconChevronUp, () => move(-1), order[0] === kind.id)}
              {icon(t.down(kind.name), IconChevronDown, () => move(1), order.at(-1) === kind.id)}
            </>
          )}
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={t.fieldsOf(kind.name)}
            aria-expanded={open}
            aria-controls={open ? fields : undefined}
            onClick={() => setOpen(!open)}
          >
            {t.fields}
          </Button>
          {icon(t.editKind(kind.name), IconPencil, () => setEditing(true))}
          {kind.archived
            ? icon(t.restore(kind.name), IconArrowBackUp, () =>
                archive.mutate({ id: kind.id, archived: false }),
              )
            : icon(t.archive(kind.name), IconEyeOff, () => archive.mutate({ id: kind.id, archived: true }))}
        </span>
      </div>
      {open && (
        <div id={fields} className={styles.editor}>
          <KindFieldsEditor of={of} kindId={kind.id} />
        </div>
      )}
      <KindDialog
        of={of}
        kind={kind}
        title={t.editKind(kind.name)}
        opened={editing}
        onClose={() => setEditing(false)}
      />
    </li>
  )
}
