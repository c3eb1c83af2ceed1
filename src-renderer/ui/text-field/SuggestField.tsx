import { Autocomplete, type AutocompleteProps } from '@mantine/core'
import { type LimitedProps, useLimited } from './use-limited'

type Props = Omit<AutocompleteProps, 'value' | 'defaultValue' | 'maxLength' | 'limit'> &
  Omit<LimitedProps, 'trouble'> & {
    /** How many suggestions stand below at once; left out, all that fit. */
    shown?: number
  }

/** One line of text with suggestions, never cut: what is too long stays, and the field says so. */
export function SuggestField({ limit, shown, ...rest }: Props) {
  const { props } = useLimited<HTMLInputElement>({ value: rest.value, limit }, rest)
  return <Autocomplete {...rest} {...props} {...(shown !== undefined && { limit: shown })} />
}
