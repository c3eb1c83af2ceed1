import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { FormButtons } from '@renderer/ui/FormButtons'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import type { Wording } from '@shared/features/consents/contract'
import { useState } from 'react'

type Props = { current: Wording; purpose: string; onDone: () => void }

/** Writes the next version of a wording. */
export function WordingForm({ current, purpose, onDone }: Props) {
  const { consents } = useTexts()
  const t = consents.page
  const [text, setText] = useState(current.text)
  const [tried, setTried] = useState(false)
  const short = text.trim().length < 10
  useUnsavedGuard(text.trim() !== current.text)
  const reword = useWrite('consents', 'reword', {
    said: ({ wording }) => t.wordingSaved(purpose, wording.version),
    onDone,
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!short && !reword.isPending) reword.mutate({ purpose: current.purpose, text })
      }}
    >
      <TextArea
        label={t.wordingOf(purpose)}
        description={current.purpose === 'passingOn' ? t.passingOnHint : undefined}
        value={text}
        limit={1000}
        autosize
        minRows={3}
        data-autofocus
        error={tried && short ? t.wordingShort : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <FormButtons pending={reword.isPending} onCancel={onDone}>
        {t.wordingSave}
      </FormButtons>
    </form>
  )
}
