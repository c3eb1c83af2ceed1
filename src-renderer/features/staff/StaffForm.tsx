import { Button } from '@mantine/core'
import { errorData } from '@renderer/rpc/errors'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { initialsOf } from '@renderer/ui/Initials'
import { TextField } from '@renderer/ui/text-field/TextField'
import { type StaffColour, StaffInitials } from '@shared/features/staff/contract'
import { type FormEvent, useState } from 'react'
import { ColourChoice } from './ColourChoice'
import styles from './staff.module.css'

export type StaffValue = { name: string; initials: string; colour: StaffColour }
type Props = {
  start: StaffValue
  /** Whether entries bear the initials, which then stay as they are. */
  signed: boolean
  save: string
  busy: boolean
  error: unknown
  onSave: (value: StaffValue) => void
}

/** Name, initials and colour; the initials follow the name until they are typed. Enter saves. */
export function StaffForm({ start, signed, save, busy, error, onSave }: Props) {
  const t = useTexts().staff
  const [value, setValue] = useState(start)
  const [own, setOwn] = useState(start.initials !== '')
  const [tried, setTried] = useState(false)
  const name = value.name.trim()
  const initials = StaffInitials.safeParse(value.initials)
  const taken = errorData<{ initials: string; name: string }>(error, 'INITIALS_TAKEN')
  useUnsavedGuard(JSON.stringify(value) !== JSON.stringify(start))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!busy && name !== '' && initials.success) onSave({ ...value, name, initials: initials.data })
  }
  const initialsError = taken
    ? t.initialsTaken(taken.initials, taken.name)
    : tried && name !== '' && !initials.success && t.initialsInvalid
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={t.name}
        placeholder={t.namePlaceholder}
        value={value.name}
        limit={80}
        autoComplete="off"
        data-autofocus
        error={tried && name === '' && t.nameMissing}
        onChange={({ currentTarget: { value: typed } }) =>
          setValue({
            ...value,
            name: typed,
            initials: own ? value.initials : typed.trim() && initialsOf(typed.trim()).slice(0, 5),
          })
        }
      />
      <TextField
        label={t.initials}
        description={signed && t.initialsSigned}
        value={value.initials}
        limit={5}
        readOnly={signed}
        autoComplete="off"
        error={initialsError}
        onChange={({ currentTarget: { value: typed } }) => {
          setOwn(true)
          setValue({ ...value, initials: typed })
        }}
      />
      <ColourChoice
        initials={value.initials || '–'}
        value={value.colour}
        onChange={(colour) => setValue({ ...value, colour })}
      />
      <Button type="submit" loading={busy}>
        {save}
      </Button>
    </form>
  )
}
