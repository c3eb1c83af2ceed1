import { Textarea, type TextareaProps } from '@mantine/core'
import { type LimitedProps, useLimited } from './use-limited'

type Props = Omit<TextareaProps, 'value' | 'defaultValue' | 'maxLength'> & Omit<LimitedProps, 'trouble'>

/** Several lines of text that are never cut: what is too long stays, and the field says so. */
export function TextArea({ limit, ...rest }: Props) {
  const { props } = useLimited<HTMLTextAreaElement>({ value: rest.value, limit }, rest)
  return <Textarea {...rest} {...props} />
}
