import { ActionIcon } from '@mantine/core'
import { IconStar } from '@tabler/icons-react'

/** Makes a row the favourite one: the first is used where only one can be. */
export function PreferRow({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <ActionIcon variant="subtle" size={42} aria-label={label} title={label} onClick={onClick}>
      <IconStar size={18} aria-hidden />
    </ActionIcon>
  )
}

/** The rows with this one in the first place. */
export function preferred<T extends { key: number }>(rows: readonly T[], row: T): T[] {
  return [row, ...rows.filter(({ key }) => key !== row.key)]
}
