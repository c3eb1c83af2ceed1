import { Modal } from '@mantine/core'
import { errorCode, errorText } from '@renderer/rpc/errors'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { DateField } from '@renderer/ui/DateField'
import { FormButtons } from '@renderer/ui/FormButtons'
import { TextField } from '@renderer/ui/text-field/TextField'
import type { StoredDocument } from '@shared/features/documents/contract'
import { useState } from 'react'
import styles from './documents.module.css'

type Props = { document: StoredDocument; opened: boolean; onClose: () => void }

/** What a document is called, and until when it is kept. */
export function EditDocument({ document, opened, onClose }: Props) {
  const t = useTexts().documents
  return (
    <Modal opened={opened} onClose={onClose} title={t.editTitle}>
      <EditForm document={document} onClose={onClose} />
    </Modal>
  )
}

function EditForm({ document, onClose }: Omit<Props, 'opened'>) {
  const { documents: t } = useTexts()
  const [name, setName] = useState(document.name)
  const [keepUntil, setKeepUntil] = useState(document.keepUntil)
  const [valid, setValid] = useState(true)
  const [tried, setTried] = useState(false)
  const update = useWrite('documents', 'update', {
    said: () => t.saved,
    handles: ['DOCUMENT_REFUSED'],
    onDone: onClose,
  })
  useUnsavedGuard(name !== document.name || keepUntil !== document.keepUntil)
  const missing = name.trim() === ''
  const refused = errorCode(update.error) === 'DOCUMENT_REFUSED' ? errorText(update.error).title : undefined
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!missing && valid && !update.isPending)
          update.mutate({ id: document.id, name: name.trim(), keepUntil })
      }}
    >
      <TextField
        label={t.name}
        value={name}
        limit={120}
        autoComplete="off"
        data-autofocus
        error={refused ?? (tried && missing ? t.nameMissing : undefined)}
        onChange={(event) => {
          update.reset()
          setName(event.currentTarget.value)
        }}
      />
      <DateField
        label={t.keepUntil}
        description={t.keepUntilHint}
        placeholder={t.keepUntilPlaceholder}
        value={keepUntil}
        onChange={(day, fits) => {
          setKeepUntil(day)
          setValid(fits)
        }}
      />
      <FormButtons pending={update.isPending} onCancel={onClose}>
        {t.saveEdit}
      </FormButtons>
    </form>
  )
}
