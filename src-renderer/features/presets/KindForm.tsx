import { Button, Checkbox } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { TextField } from '@renderer/ui/text-field/TextField'
import type { KindIcon } from '@shared/features/entries/kind-icon'
import { useState } from 'react'
import { IconChoice } from './IconChoice'
import type { Kind, KindOf } from './kinds'
import styles from './presets.module.css'

type Value = { name: string; icon: KindIcon; warning: boolean; serialLabel: string }
type Props = { of: KindOf; start: Kind | undefined; busy: boolean; onSave: (value: Value) => void }

/** How a kind is called, its sign, and what is special about it. Enter saves. */
export function KindForm({ of, start, busy, onSave }: Props) {
  const t = useTexts().entries.settings
  const [value, setValue] = useState<Value>({
    name: start?.name ?? '',
    icon: start?.icon ?? (of === 'entry' ? 'note' : 'machine'),
    warning: start?.warning ?? false,
    serialLabel: start?.serialLabel ?? '',
  })
  const [tried, setTried] = useState(false)
  const missing = value.name.trim() === ''
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!busy && !missing) onSave(value)
      }}
    >
      <TextField
        label={t.name}
        value={value.name}
        limit={60}
        autoComplete="off"
        dir="auto"
        data-autofocus
        error={tried && missing ? t.nameMissing : undefined}
        onChange={(event) => setValue({ ...value, name: event.currentTarget.value })}
      />
      {of === 'thing' && (
        <TextField
          label={t.serialLabel}
          description={t.serialHint}
          value={value.serialLabel}
          limit={60}
          autoComplete="off"
          onChange={(event) => setValue({ ...value, serialLabel: event.currentTarget.value })}
        />
      )}
      <IconChoice value={value.icon} onChange={(icon) => setValue({ ...value, icon })} />
      {of === 'entry' && (
        <Checkbox
          label={t.warning}
          checked={value.warning}
          onChange={(event) => setValue({ ...value, warning: event.currentTarget.checked })}
        />
      )}
      <div className={styles.buttons}>
        <Button type="submit" loading={busy}>
          {start ? t.save : t.add}
        </Button>
      </div>
    </form>
  )
}
