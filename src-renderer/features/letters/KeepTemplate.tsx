import { Button, Modal, NativeSelect, Stack } from '@mantine/core'
import { errorCode, errorText } from '@renderer/rpc/errors'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { FormButtons } from '@renderer/ui/FormButtons'
import { TextField } from '@renderer/ui/text-field/TextField'
import type { LetterContent } from '@shared/features/letters/contract'
import { IconTemplate } from '@tabler/icons-react'
import { useState } from 'react'
import { type Offered, templateName, useTemplates } from './templates'

type Props = { letter: LetterContent }

/** „Als Vorlage speichern“: by a name of its own, or in the place of one that is there. */
export function KeepTemplate({ letter }: Props) {
  const t = useTexts().letterPages.templates
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTemplate size={18} stroke={1.8} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t.keep}
      </Button>
      {opened && <KeepDialog letter={letter} onClose={() => setOpened(false)} />}
    </>
  )
}

function KeepDialog({ letter, onClose }: Props & { onClose: () => void }) {
  const { letterPages } = useTexts()
  const t = letterPages.templates
  const templates = useTemplates('') ?? []
  const [over, setOver] = useState('')
  const [name, setName] = useState(letter.subject.trim().slice(0, 80))
  const replaced: Offered | undefined = templates.find((one) => templateName(one) === over)
  const { purpose, subject, body } = letter
  const save = useWrite('letters', 'saveTemplate', {
    said: () => t.kept(replaced?.name ?? name.trim()),
    handles: ['LETTER_NAME_TAKEN'],
    onDone: onClose,
  })
  const taken = errorCode(save.error) === 'LETTER_NAME_TAKEN' ? errorText(save.error).title : undefined
  return (
    <Modal opened onClose={onClose} title={t.keep}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const { id, builtIn } = replaced ?? { id: null, builtIn: null }
          save.mutate({ id, builtIn, name: replaced?.name ?? name.trim(), purpose, subject, body })
        }}
      >
        <Stack>
          <NativeSelect
            label={t.keepAs}
            data-autofocus
            value={over}
            data={[
              { value: '', label: t.asNew },
              ...templates.map((one) => ({
                value: templateName(one) ?? '',
                label: t.inPlaceOf(one.name),
              })),
            ]}
            onChange={(event) => setOver(event.currentTarget.value)}
          />
          {!replaced && (
            <TextField
              label={letterPages.naming.name}
              value={name}
              limit={80}
              required
              error={taken}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
          <FormButtons pending={save.isPending} onCancel={onClose}>
            {letterPages.naming.save}
          </FormButtons>
        </Stack>
      </form>
    </Modal>
  )
}
