import { TextInput } from '@mantine/core'
import styles from './PinField.module.css'

type Props = {
  label: string
  description?: string
  pin: { value: string; error?: string | null; change: (typed: string) => void }
  autoFocus?: boolean
}

/** A PIN, typed unseen; no password field, which browsers would offer to save. */
export function PinField({ label, description, pin, autoFocus = false }: Props) {
  return (
    <TextInput
      className={styles.field ?? ''}
      classNames={{ input: styles.input ?? '' }}
      label={label}
      description={description}
      error={pin.error}
      value={pin.value}
      inputMode="numeric"
      autoComplete="off"
      autoFocus={autoFocus}
      data-autofocus={autoFocus || undefined}
      onChange={(event) => pin.change(event.currentTarget.value)}
    />
  )
}
