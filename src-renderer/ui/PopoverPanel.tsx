import { Popover } from '@mantine/core'
import { type ReactNode, useId } from 'react'

type Props = { label: string; className?: string | undefined; children: ReactNode }

/** What a button unfolds, named by what it is for: Mantine would name it like the button that opens it. */
export function PopoverPanel({ label, className, children }: Props) {
  const id = useId()
  return (
    <Popover.Dropdown aria-labelledby={id} className={className ?? ''}>
      <span id={id} className="visually-hidden">
        {label}
      </span>
      {children}
    </Popover.Dropdown>
  )
}
