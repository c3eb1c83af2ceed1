import { Button, Modal } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { PinField } from '@renderer/ui/pin-field/PinField'
import { usePinTry } from '@renderer/ui/pin-field/use-pin-try'
import type { Staff } from '@shared/features/staff/contract'
import styles from './staff.module.css'

type Props = {
  staff: Staff | null
  onTry: (staff: Staff, pin: string) => Promise<unknown>
  onClose: () => void
}

/** Asks for the PIN of who comes to work. */
export function SwitchPin({ staff, onTry, onClose }: Props) {
  const t = useTexts().staff
  return (
    <Modal opened={staff !== null} onClose={onClose} title={staff ? t.switchTitle(staff.name) : ''} size="sm">
      {staff && <Question key={staff.id} staff={staff} onTry={(pin) => onTry(staff, pin)} />}
    </Modal>
  )
}

function Question({ staff, onTry }: { staff: Staff; onTry: (pin: string) => Promise<unknown> }) {
  const t = useTexts().staff
  const pin = usePinTry(onTry)
  return (
    <form className={styles.form} onSubmit={pin.submit}>
      <PinField label={t.pinOf(staff.name)} pin={pin} autoFocus />
      <Button type="submit" loading={pin.busy} disabled={pin.wait > 0}>
        {t.switch}
      </Button>
    </form>
  )
}
