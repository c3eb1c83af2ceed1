import { ActionIcon } from '@mantine/core'
import { IconStar } from '@tabler/icons-react'
import type { MouseEvent } from 'react'

/** Makes a row the favourite one: the first is used where only one can be. */
export function PreferRow({ label, onClick }: { label: string; onClick: () => void }) {
  const prefer = (event: MouseEvent<HTMLButtonElement>) => {
    // The first row has neither this button nor a choice of its kind, so the cursor goes into the row before it is lost.
    event.currentTarget
      .closest('[data-row]')
      ?.querySelector<HTMLInputElement>('input:not([type=hidden], [aria-haspopup])')
      ?.focus()
    onClick()
  }
  return (
    <ActionIcon variant="subtle" size={42} aria-label={label} title={label} onClick={prefer}>
      <IconStar size={18} aria-hidden />
    </ActionIcon>
  )
}

/** The rows with this one in the first place. */
export function preferred<T extends { key: number }>(rows: readonly T[], row: T): T[] {
  return [row, ...rows.filter(({ key }) => key !== row.key)]
}
