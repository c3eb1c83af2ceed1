import { Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { DateField } from '@renderer/ui/DateField'
import { SuggestField } from '@renderer/ui/text-field/SuggestField'
import { TextField } from '@renderer/ui/text-field/TextField'
import type { CivilDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { useState } from 'react'
import styles from './wishes.module.css'

export type WishValue = { text: string; category: string; untilOn: CivilDate | null }
type Props = {
  start: WishValue
  /** The word on the button that saves. */
  save: string
  busy: boolean
  /** Resolves to whether it is saved; the form is ready for the next one then. */
  onSave: (value: WishValue) => Promise<boolean>
}

/** What is looked for, in which group, until when; Enter saves. */
export function WishForm({ start, save, busy, onSave }: Props) {
  const t = useTexts().wishes
  const [value, setValue] = useState(start)
  const [valid, setValid] = useState(true)
  const [tried, setTried] = useState(false)
  const known = useRead('wishes', 'categories', undefined).data ?? []
  const past =
    value.untilOn !== start.untilOn && value.untilOn !== null && value.untilOn < systemClock.today()
  const missing = value.text.trim() === ''
  useUnsavedGuard(value.text.trim() !== start.text.trim())

  const submit = async () => {
    setTried(true)
    if (busy || missing || !valid || past) return
    if (!(await onSave({ ...value, text: value.text.trim(), category: value.category.trim() }))) return
    setValue(start)
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
        value={value.text}
        limit={1000}
        autoComplete="off"
        autoFocus
        error={tried && missing ? t.textMissing : undefined}
        onChange={(event) => setValue({ ...value, text: event.currentTarget.value })}
      />
      <SuggestField
        label={t.category}
        placeholder={t.categoryPlaceholder}
        value={value.category}
        limit={60}
        data={known.map(({ category }) => category).filter((category) => category !== '')}
        onChange={(category) => setValue({ ...value, category })}
      />
      <DateField
        label={t.until}
        placeholder={t.untilPlaceholder}
        value={value.untilOn}
        error={tried && past ? t.untilPast : undefined}
        onChange={(untilOn, fits) => {
          setValue({ ...value, untilOn })
          setValid(fits)
        }}
      />
      <Button type="submit" loading={busy} className={styles.save}>
        {save}
      </Button>
    </form>
  )
}
