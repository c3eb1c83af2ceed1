import type { AnchorHTMLAttributes, Ref } from 'react'
import { navigate } from './location'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** A place of the program: `/customers/12`. */
  to: string
  ref?: Ref<HTMLAnchorElement>
}

/** A link to a page of the program; asks first where unsaved text would be lost. */
export function Link({ to, ...rest }: Props) {
  return (
    <a
      {...rest}
      href={`#${to}`}
      onClick={(event) => {
        rest.onClick?.(event)
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        void navigate(to)
      }}
    />
  )
}
