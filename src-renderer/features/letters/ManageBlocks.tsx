import { ActionIcon, Modal } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { TextBlock } from '@shared/features/letters/template'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './letters.module.css'
import { NameDialog } from './NameDialog'

type Props = { blocks: readonly TextBlock[]; onClose: () => void }

/** All blocks, to be named anew or deleted. Letters that hold a copy keep it. */
export function ManageBlocks({ blocks, onClose }: Props) {
  const t = useTexts().letterPages.blocks
  const [renaming, setRenaming] = useState<TextBlock>()
  const rename = useWrite('letters', 'saveTextBlock', {
    said: () => t.saved,
    handles: ['LETTER_NAME_TAKEN'],
    onDone: () => setRenaming(undefined),
  })
  const remove = useWrite('letters', 'deleteTextBlock', { said: () => t.deleted })
  return (
    <Modal opened onClose={onClose} title={t.title}>
      <p className={styles.hint}>{blocks.length === 0 ? t.none : t.manageHint}</p>
      <ul className={styles.blocks}>
        {blocks.map((block) => (
          <li key={block.id}>
            <span>{block.name}</span>
            <ActionIcon
              variant="subtle"
              aria-label={t.rename(block.name)}
              title={t.rename(block.name)}
              onClick={() => setRenaming(block)}
            >
              <IconPencil size={18} stroke={1.8} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              aria-label={t.delete(block.name)}
              title={t.delete(block.name)}
              onClick={() => remove.mutate({ id: block.id })}
            >
              <IconTrash size={18} stroke={1.8} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {renaming && (
        <NameDialog
          title={t.rename(renaming.name)}
          start={renaming.name}
          error={rename.error}
          pending={rename.isPending}
          onSave={(name) => rename.mutate({ ...renaming, name })}
          onClose={() => {
            rename.reset()
            setRenaming(undefined)
          }}
        />
      )}
    </Modal>
  )
}
