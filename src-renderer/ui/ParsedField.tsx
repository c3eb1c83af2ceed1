import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'

export type ParsedFieldProps<T> = Omit<TextInputProps, 'value' | 'defaultValue' | 'onChange' | 'error'> & {
  value: T | null
  /** Called while typing; `valid` is false while the text says nothing that fits, `value` is null then. */
  onChange: (value: T | null, valid: boolean) => void
  /** An error that the form has found, besides the field's own. */
  error?: string | undefined
}

type Props<T> = ParsedFieldProps<T> & {
  parse: (text: string) => T | null
  format: (value: T) => string
  /** Shown under the field once it is left with a text that does not fit. */
  invalid: string
}

/** A text field whose text means a value; on leaving, the text is written as the program writes it. */
export function ParsedField<T>({ value, onChange, error, parse, format, invalid, ...rest }: Props<T>) {
  const [typed, setTyped] = useState<{ text: string; left: boolean } | null>(null)
  const parsed = typed === null ? value : parse(typed.text)
  // What the form set since then (a reset, a button „heute“) wins over the text that was typed before.
  const stale = typed !== null && parsed !== value
  const text = typed === null || stale ? (value === null ? '' : format(value)) : typed.text
  const wrong = !stale && typed?.left === true && typed.text.trim() !== '' && parsed === null
  return (
    <TextInput
      autoComplete="off"
      {...rest}
      value={text}
      error={error ?? (wrong ? invalid : undefined)}
      onChange={(event) => {
        const next = event.currentTarget.value
        const meant = parse(next)
        setTyped({ text: next, left: false })
        onChange(meant, meant !== null || next.trim() === '')
      }}
      onBlur={(event) => {
        if (typed && !stale) setTyped(parsed === null ? { text: typed.text, left: true } : null)
        rest.onBlur?.(event)
      }}
    />
  )
}
