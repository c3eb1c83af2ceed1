import { Modal, Stack } from '@mantine/core'
import { errorCode, errorText } from '@renderer/rpc/errors'
import { useTexts } from '@renderer/shell/use-texts'
import { FormButtons } from '@renderer/ui/FormButtons'
import { TextField } from '@renderer/ui/text-field/TextField'
import { useState } from 'react'

type Props = {
  title: string
  start: string
  /** What the saving ended with; a name that is taken is said at the field. */
  error: unknown
  pending: boolean
  onSave: (name: string) => void
  onClose: () => void
}

/** Asks for the name of a template or block. */
export function NameDialog({ title, start, error, pending, onSave, onClose }: Props) {
  const t = useTexts().letterPages.naming
  const [name, setName] = useState(start)
  const [tried, setTried] = useState(false)
  const missing = tried && name.trim() === '' ? t.missing : undefined
  const taken = errorCode(error) === 'LETTER_NAME_TAKEN' ? errorText(error).title : undefined
  return (
    <Modal opened onClose={onClose} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          // The form of the letter around it in React is not meant.
          event.stopPropagation()
          setTried(true)
          if (name.trim() !== '') onSave(name.trim())
        }}
      >
        <Stack>
          <TextField
            label={t.name}
            value={name}
            limit={80}
            data-autofocus
            error={missing ?? taken}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <FormButtons pending={pending} onCancel={onClose}>
            {t.save}
          </FormButtons>
        </Stack>
      </form>
    </Modal>
  )
}
