import { Button } from '@mantine/core'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { TextField } from '@renderer/ui/text-field/TextField'
import { useState } from 'react'
import styles from './gifts.module.css'

export type GiftValue = { name: string; address: string; gift: string }
type Props = {
  start: GiftValue
  /** Whether the name is written here and not that of a card. */
  named: boolean
  save: string
  busy: boolean
  /** Resolves to whether it is saved; the form is ready for the next one then. */
  onSave: (value: GiftValue) => Promise<boolean>
}

/** Name, address and what the gift is; Enter saves. */
export function GiftFields({ start, named, save, busy, onSave }: Props) {
  const t = useTexts().gifts
  const [value, setValue] = useState(start)
  const [tried, setTried] = useState(false)
  const missing = named && value.name.trim() === ''
  useUnsavedGuard((Object.keys(start) as (keyof GiftValue)[]).some((key) => value[key] !== start[key]))
  const submit = async () => {
    setTried(true)
    if (busy || missing || !(await onSave(value))) return
    setValue({ ...start, gift: value.gift })
    setTried(false)
  }
  const field = (key: keyof GiftValue, placeholder?: string) => (
    <TextField
      label={t[key]}
      placeholder={placeholder}
      value={value[key]}
      limit={key === 'name' ? 200 : 500}
      autoComplete="off"
      error={key === 'name' && tried && missing ? t.nameMissing : undefined}
      onChange={(event) => setValue({ ...value, [key]: event.currentTarget.value })}
    />
  )
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {named && field('name')}
      {field('address', t.addressPlaceholder)}
      {field('gift', t.giftPlaceholder)}
      <Button type="submit" loading={busy}>
        {save}
      </Button>
    </form>
  )
}
