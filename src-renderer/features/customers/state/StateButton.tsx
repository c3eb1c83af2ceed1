import { ActionIcon, Modal } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import { IconUserExclamation } from '@tabler/icons-react'
import { useState } from 'react'
import { StateForm } from './StateForm'

/** „Zustand ändern“: somebody has moved away without an address, has died, or is restricted by law. */
export function StateButton({ card }: { card: CustomerCard }) {
  const t = useTexts().customers.state
  const [opened, setOpened] = useState(false)
  const close = () => setOpened(false)
  return (
    <>
      <ActionIcon variant="default" aria-label={t.change} title={t.change} onClick={() => setOpened(true)}>
        <IconUserExclamation size={19} stroke={1.8} aria-hidden />
      </ActionIcon>
      <Modal opened={opened} onClose={close} title={t.change}>
        <StateForm card={card} onClose={close} />
      </Modal>
    </>
  )
}
