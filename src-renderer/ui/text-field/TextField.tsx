import { TextInput, type TextInputProps } from '@mantine/core'
import { type LimitedProps, useLimited } from './use-limited'

export type TextFieldProps = Omit<TextInputProps, 'value' | 'defaultValue' | 'maxLength'> & LimitedProps

/** One line of text that is never cut: what is too long stays, and the field says so. */
export function TextField({ limit, trouble, onChange, ...rest }: TextFieldProps) {
  const { typed, props } = useLimited<HTMLInputElement>(
    { value: rest.value, limit, ...(trouble !== undefined && { trouble }) },
    rest,
  )
  return (
    <TextInput
      autoComplete="off"
      {...rest}
      {...props}
      onChange={(event) => {
        typed()
        onChange?.(event)
      }}
    />
  )
}
