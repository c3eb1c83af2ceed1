import { TextInput, type TextInputProps } from '@mantine/core'
import { useMergedRef } from '@mantine/hooks'
import { useState } from 'react'
import { useAnswer } from './text-field/use-answer'

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
  /** Says of a text that does not fit what is wrong with it; shown once the field is left or is to be saved. */
  invalid: (text: string) => string
}

/**
 * A text field whose text means a value; on leaving, the text is written as the program writes it. While the
 * text fits nothing, the form around it waits with saving.
 */
export function ParsedField<T>({ value, onChange, error, parse, format, invalid, ref, ...rest }: Props<T>) {
  const [typed, setTyped] = useState<string | null>(null)
  const parsed = typed === null ? value : parse(typed)
  // What the form set since then (a reset, a button „heute“) wins over the text that was typed before.
  const stale = typed !== null && parsed !== value
  const text = typed === null || stale ? (value === null ? '' : format(value)) : typed
  const wrong = !stale && typed !== null && typed.trim() !== '' && parsed === null
  const answer = useAnswer<HTMLInputElement>({ trouble: wrong ? invalid(text) : null })
  return (
    <TextInput
      autoComplete="off"
      {...rest}
      {...answer.held}
      ref={useMergedRef(answer.ref, ref)}
      value={text}
      error={answer.error ?? error}
      onChange={(event) => {
        const next = event.currentTarget.value
        const meant = parse(next)
        answer.typed()
        setTyped(next)
        onChange(meant, meant !== null || next.trim() === '')
      }}
      onBlur={(event) => {
        answer.left()
        if (!wrong) setTyped(null)
        rest.onBlur?.(event)
      }}
    />
  )
}
