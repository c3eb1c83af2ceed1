import { ActionIcon, Modal, Stack } from '@mantine/core'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { FormButtons } from '@renderer/ui/FormButtons'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import type { Voice } from '@shared/features/voices/contract'
import { IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { voiceName } from './voice-words'

/** „Erledigen“: asks what has become of a complaint. */
export function CloseButton({ voice }: { voice: Voice }) {
  const t = useTexts().voices
  const [opened, setOpened] = useState(false)
  const label = t.close(voiceName(voice))
  return (
    <>
      <ActionIcon
        variant="default"
        w={42}
        aria-label={label}
        title={t.closeShort}
        onClick={() => setOpened(true)}
      >
        <IconCheck size={19} stroke={1.8} aria-hidden />
      </ActionIcon>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t.closeTitle}>
        <CloseForm voice={voice} onClose={() => setOpened(false)} />
      </Modal>
    </>
  )
}

function CloseForm({ voice, onClose }: { voice: Voice; onClose: () => void }) {
  const { voices: t } = useTexts()
  const [outcome, setOutcome] = useState(voice.outcome)
  const [tried, setTried] = useState(false)
  const close = useWrite('voices', 'close', { said: () => t.closed, onDone: onClose })
  const missing = outcome.trim() === ''
  useUnsavedGuard(!close.isSuccess && outcome.trim() !== voice.outcome)
  const submit = () => {
    setTried(true)
    if (!missing && !close.isPending) close.mutate({ id: voice.id, outcome: outcome.trim() })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Stack>
        <strong>{voice.text}</strong>
        <TextArea
          label={t.outcome}
          placeholder={t.outcomePlaceholder}
          value={outcome}
          limit={2000}
          autosize
          maxRows={8}
          data-autofocus
          error={tried && missing ? t.outcomeMissing : undefined}
          onChange={(event) => setOutcome(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            submit()
          }}
        />
        <FormButtons pending={close.isPending} onCancel={onClose}>
          {t.closeShort}
        </FormButtons>
      </Stack>
    </form>
  )
}
