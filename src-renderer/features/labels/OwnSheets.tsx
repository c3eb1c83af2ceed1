import { ActionIcon, Button, Modal } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Panel } from '@renderer/ui/Panel'
import type { Sheet } from '@shared/features/labels/contract'
import { IconLayoutGrid, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './labels.module.css'
import { SheetForm } from './SheetForm'

/** The sheets that the shop has described itself. */
export function OwnSheets({ sheets }: { sheets: readonly Sheet[] }) {
  const t = useTexts().labelsPage.ownSheet
  const [editing, setEditing] = useState<Sheet | 'new' | null>(null)
  const close = () => setEditing(null)
  const own = sheets.filter(({ ownId }) => ownId !== null)
  return (
    <Panel title={t.title} icon={IconLayoutGrid}>
      <p className={styles.hint}>{t.hint}</p>
      <ul className={styles.list}>
        {own.map((sheet) => (
          <SheetRow key={sheet.key} sheet={sheet} onEdit={() => setEditing(sheet)} />
        ))}
      </ul>
      <Button
        variant="default"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => setEditing('new')}
      >
        {t.add}
      </Button>
      <Modal
        opened={editing !== null}
        onClose={close}
        size="xl"
        title={editing === 'new' ? t.add : t.editTitle}
      >
        {editing && <SheetForm sheet={editing === 'new' ? null : editing} onClose={close} />}
      </Modal>
    </Panel>
  )
}

function SheetRow({ sheet, onEdit }: { sheet: Sheet; onEdit: () => void }) {
  const { labelsPage } = useTexts()
  const t = labelsPage.ownSheet
  const remove = useWrite('labels', 'deleteSheet', { said: () => t.removed(sheet.name) })
  return (
    <li>
      <span className={styles.what}>{labelsPage.sheetOption(sheet)}</span>
      <span className={styles.actions}>
        <ActionIcon variant="default" aria-label={t.edit(sheet.name)} onClick={onEdit}>
          <IconPencil size={19} stroke={1.8} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t.remove(sheet.name)}
          onClick={() => remove.mutate({ id: sheet.ownId ?? 0 })}
        >
          <IconTrash size={19} stroke={1.8} aria-hidden />
        </ActionIcon>
      </span>
    </li>
  )
}
