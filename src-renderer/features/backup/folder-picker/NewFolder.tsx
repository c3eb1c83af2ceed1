import { Button } from '@mantine/core'
import { errorCode, errorText } from '@renderer/rpc/errors'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { TextField } from '@renderer/ui/text-field/TextField'
import type { Folder } from '@shared/features/host/contract'
import { IconFolderPlus } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './FolderDialog.module.css'

type Props = { parent: Folder; onCreated: (folder: Folder) => void }

/** Makes a folder in the one that is shown and goes into it. */
export function NewFolder({ parent, onCreated }: Props) {
  const t = useTexts().backup.picker
  const [name, setName] = useState<string | null>(null)
  const create = useWrite('host', 'newFolder', {
    handles: ['BAD_FOLDER_NAME'],
    onDone: ({ folder }) => {
      setName(null)
      onCreated(folder)
    },
  })
  if (name === null) {
    return (
      <Button
        variant="default"
        leftSection={<IconFolderPlus size={19} aria-hidden />}
        onClick={() => setName('')}
      >
        {t.newFolder}
      </Button>
    )
  }
  return (
    <form
      className={styles.new}
      onSubmit={(event) => {
        event.preventDefault()
        create.mutate({ parent: parent.handle, name })
      }}
    >
      <TextField
        label={t.newFolderName}
        value={name}
        data-autofocus
        autoFocus
        limit={80}
        error={errorCode(create.error) === 'BAD_FOLDER_NAME' && errorText(create.error).title}
        onChange={(event) => {
          create.reset()
          setName(event.currentTarget.value)
        }}
      />
      <Button type="submit" size="md" loading={create.isPending} disabled={name.trim() === ''}>
        {t.create}
      </Button>
    </form>
  )
}
