import { Modal } from '@mantine/core'
import { mayLeave } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { EntryForm } from './EntryForm'
import type { EntryTask } from './entry-task'

type Props = { customerId: number; task: EntryTask | null; onClose: () => void }

/** An entry in writing; leaving asks first where something was typed. */
export function EntryDialog({ customerId, task, onClose }: Props) {
  const t = useTexts().entries
  const leave = async () => {
    if (await mayLeave()) onClose()
  }
  return (
    <Modal
      opened={task !== null}
      onClose={() => void leave()}
      size="xl"
      title={task && (task.entry ? t.editKind(task.kind.name) : t.addKind(task.kind.name))}
    >
      {task && <EntryForm customerId={customerId} task={task} onDone={onClose} />}
    </Modal>
  )
}
