import { Button, Group } from '@mantine/core'
import { texts } from '@shared/texts'
import type { ReactNode } from 'react'

type Props = {
  /** The word on the button that saves. */
  children: ReactNode
  /** It is being saved. */
  pending: boolean
  onCancel: () => void
}

/** The foot of a form in a dialog or a panel: leave it, or save. */
export function FormButtons({ children, pending, onCancel }: Props) {
  return (
    <Group justify="flex-end" mt="xs">
      <Button variant="default" onClick={onCancel}>
        {texts().ui.cancel}
      </Button>
      <Button type="submit" loading={pending}>
        {children}
      </Button>
    </Group>
  )
}
