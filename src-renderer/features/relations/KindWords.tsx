import { Button } from '@mantine/core'
import { errorData } from '@renderer/rpc/errors'
import { useTexts } from '@renderer/shell/use-texts'
import { TextField } from '@renderer/ui/text-field/TextField'
import { useState } from 'react'
import styles from './relations.module.css'

type Words = { forward: string; backward: string }
type Props = {
  start: Words
  /** Whether the other card has a word of its own. */
  twoWords: boolean
  save: string
  busy: boolean
  /** How saving failed, if it did. */
  error: unknown
  onSave: (words: Words) => void
  onCancel: () => void
}

/** The words of a kind of relation, for either card; Enter saves. */
export function KindWords({ start, twoWords, save, busy, error, onSave, onCancel }: Props) {
  const { relations: t, ui } = useTexts()
  const [forward, setForward] = useState(start.forward)
  const [backward, setBackward] = useState(start.backward)
  const [tried, setTried] = useState(false)
  const missing = forward.trim() === ''
  const taken = errorData<{ word: string }>(error, 'KIND_EXISTS')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!missing && !busy) onSave({ forward: forward.trim(), backward: backward.trim() })
      }}
    >
      <TextField
        label={t.forward}
        placeholder={t.forwardPlaceholder}
        value={forward}
        limit={40}
        autoComplete="off"
        autoFocus
        error={tried && missing ? t.forwardMissing : taken ? t.kindExists(taken.word) : undefined}
        onChange={(event) => setForward(event.currentTarget.value)}
      />
      {twoWords && (
        <TextField
          label={t.backward}
          placeholder={t.backwardPlaceholder}
          value={backward}
          limit={40}
          autoComplete="off"
          onChange={(event) => setBackward(event.currentTarget.value)}
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" loading={busy}>
          {save}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {ui.cancel}
        </Button>
      </div>
    </form>
  )
}
