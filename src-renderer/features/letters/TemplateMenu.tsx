import { ActionIcon, Menu } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import { NameDialog } from './NameDialog'
import type { Offered } from './templates'

/** What can be done with a template that the shop made or changed. */
export function TemplateMenu({ template }: { template: Offered }) {
  const t = useTexts().letterPages.templates
  const [renaming, setRenaming] = useState(false)
  const rename = useWrite('letters', 'saveTemplate', {
    said: () => t.renamed,
    handles: ['LETTER_NAME_TAKEN'],
    onDone: () => setRenaming(false),
  })
  const { id, name, builtIn } = template
  const remove = useWrite('letters', 'deleteTemplate', {
    said: () => (builtIn ? t.reset(name) : t.deleted(name)),
  })
  if (id === null) return null
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={t.menu(name)} title={t.menu(name)}>
            <IconDots size={19} stroke={1.8} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown aria-label={t.menu(name)}>
          {builtIn === null && <Menu.Item onClick={() => setRenaming(true)}>{t.rename}</Menu.Item>}
          <Menu.Item onClick={() => remove.mutate({ id })}>{builtIn ? t.putBack : t.delete}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {renaming && (
        <NameDialog
          title={t.rename}
          start={name}
          error={rename.error}
          pending={rename.isPending}
          onSave={(next) => rename.mutate({ ...template, name: next })}
          onClose={() => {
            rename.reset()
            setRenaming(false)
          }}
        />
      )}
    </>
  )
}
