import { TextInput } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'

/** What everyone is to be reminded of. */
export function ReminderText({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const t = useTexts().reminders
  return (
    <TextInput
      label={t.text}
      placeholder={t.textPlaceholder}
      value={value}
      maxLength={1000}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
