import { Button } from '@mantine/core'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { TextField } from '@renderer/ui/text-field/TextField'
import { usePastDay } from '@renderer/ui/use-past-day'
import type { CivilDate } from '@shared/kernel/civil-date'
import { type ReactNode, useState } from 'react'
import { DueField } from './DueField'
import styles from './reminders.module.css'

type Value = { text: string; dueOn: CivilDate }
type Props = {
  start: { text: string; dueOn: CivilDate | null }
  /** The word on the button that saves. */
  save: string
  busy: boolean
  /** Resolves to whether it is saved; the form is empty again then. */
  onSave: (value: Value) => Promise<boolean>
  focus?: boolean
  /** Beside the button. */
  children?: ReactNode
}

/** What to be reminded of, and when. */
export function ReminderForm({ start, save, busy, onSave, focus = false, children }: Props) {
  const t = useTexts().reminders
  const [text, setText] = useState(start.text)
  const [due, setDue] = useState({ day: start.dueOn, valid: true })
  const [tried, setTried] = useState(false)
  const past = usePastDay(due.day, start.dueOn)
  useUnsavedGuard(text.trim() !== start.text.trim())

  const submit = async () => {
    setTried(true)
    if (busy || text.trim() === '' || due.day === null || past.holds()) return
    if (!(await onSave({ text: text.trim(), dueOn: due.day }))) return
    setText('')
    setDue({ day: start.dueOn, valid: true })
    setTried(false)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <TextField
        className={styles.text}
        label={t.text}
        placeholder={t.textPlaceholder}
        value={text}
        limit={1000}
        autoComplete="off"
        autoFocus={focus}
        // A dialog would else give the focus to its closing button.
        data-autofocus={focus || undefined}
        error={tried && text.trim() === '' ? t.textMissing : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <DueField
        value={due.day}
        onChange={(day, valid) => setDue({ day, valid })}
        error={
          past.asking ? t.duePast(save) : tried && due.day === null && due.valid ? t.dueMissing : undefined
        }
      />
      <div className={styles.buttons}>
        {children}
        <Button type="submit" loading={busy}>
          {save}
        </Button>
      </div>
    </form>
  )
}
