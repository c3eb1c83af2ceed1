import { Modal } from '@mantine/core'
import { mayLeave } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { thingTitle } from '@shared/features/things/thing'
import { ThingForm } from './ThingForm'
import type { ThingTask } from './thing-task'

type Props = { customerId: number; task: ThingTask | null; onClose: () => void }

/** A thing in writing; leaving asks first where something was typed. */
export function ThingDialog({ customerId, task, onClose }: Props) {
  const t = useTexts().things
  const leave = async () => {
    if (await mayLeave()) onClose()
  }
  return (
    <Modal
      opened={task !== null}
      onClose={() => void leave()}
      size="xl"
      title={task && (task.thing ? t.editTitle(thingTitle(task.thing)) : t.addKind(task.kind.name))}
    >
      {task && <ThingForm customerId={customerId} task={task} onDone={onClose} />}
    </Modal>
  )
}
