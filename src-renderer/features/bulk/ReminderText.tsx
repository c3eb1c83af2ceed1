import { useTexts } from '@renderer/shell/use-texts'
import { TextField } from '@renderer/ui/text-field/TextField'

/** What everyone is to be reminded of. */
export function ReminderText({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const t = useTexts().reminders
  return (
    <TextField
      label={t.text}
      placeholder={t.textPlaceholder}
      value={value}
      limit={1000}
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
