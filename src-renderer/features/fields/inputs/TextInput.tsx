import { TextArea } from '@renderer/ui/text-field/TextArea'
import { fieldLimits } from '@shared/features/fields/definitions'

type Props = {
  label: string
  value: string
  error: string | undefined
  onChange: (text: string) => void
}

/** Words, also several lines: Enter submits, with Shift it begins a new line. */
export function TextInput({ label, value, error, onChange }: Props) {
  return (
    <TextArea
      label={label}
      value={value}
      error={error}
      limit={fieldLimits.text}
      autosize
      minRows={1}
      maxRows={10}
      dir="auto"
      autoComplete="off"
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
        event.preventDefault()
        event.currentTarget.form?.requestSubmit()
      }}
    />
  )
}
