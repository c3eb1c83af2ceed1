import { Button, Modal } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { IconGift } from '@tabler/icons-react'
import { useState } from 'react'
import { RedeemForm } from './RedeemForm'

type Props = { customerId: number; balance: number }

/** „Einlösen“: takes points from the card. */
export function RedeemButton({ customerId, balance }: Props) {
  const t = useTexts().loyalty
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconGift size={17} stroke={1.8} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t.redeemShort}
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t.redeem}>
        <RedeemForm customerId={customerId} balance={balance} onClose={() => setOpened(false)} />
      </Modal>
    </>
  )
}
