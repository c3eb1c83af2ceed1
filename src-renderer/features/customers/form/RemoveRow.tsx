import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'

/** Takes a row out of the form. */
export function RemoveRow({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <ActionIcon variant="subtle" size={42} aria-label={label} title={label} onClick={onClick}>
      <IconX size={18} aria-hidden />
    </ActionIcon>
  )
}
