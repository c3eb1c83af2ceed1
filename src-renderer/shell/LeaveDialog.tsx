import { Button, Group, Modal, Text } from '@mantine/core'
import { useUnsavedStore } from './unsaved'
import { useTexts } from './use-texts'

/** Asks before unsaved text would be lost by going to another page. */
export function LeaveDialog() {
  const t = useTexts().ui
  const asking = useUnsavedStore((state) => state.asking)
  return (
    <Modal opened={asking !== null} onClose={() => asking?.(false)} title={t.leaveTitle}>
      <Text mb="lg">{t.leaveText}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => asking?.(true)}>
          {t.leaveDiscard}
        </Button>
        <Button data-autofocus onClick={() => asking?.(false)}>
          {t.leaveStay}
        </Button>
      </Group>
    </Modal>
  )
}
