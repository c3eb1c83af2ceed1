import { Button, Group, Modal } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import styles from './editor.module.css'
import type { useLongWrite } from './use-long-write'

type Props = {
  name: string
  /** How many customers have something in it. */
  customers: number
  work: Pick<ReturnType<typeof useLongWrite>, 'busy' | 'progress' | 'cancel' | 'cancelling'>
  onArchive: () => void
  onDelete: () => void
  onClose: () => void
}

/** Before something goes that customers have values in: archive it, or delete it with them. */
export function RemoveDialog({ name, customers, work, onArchive, onDelete, onClose }: Props) {
  const { fields, ui } = useTexts()
  const t = fields.remove
  return (
    <Modal opened onClose={onClose} size="lg" title={t.title(name)} closeOnClickOutside={!work.busy}>
      {work.busy ? (
        <ProgressPanel
          title={t.running}
          progress={work.progress}
          onCancel={work.cancel}
          cancelling={work.cancelling}
        />
      ) : (
        <div className={styles.question}>
          <p>{t.text(customers)}</p>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {ui.cancel}
            </Button>
            <Button color="red" variant="outline" onClick={onDelete}>
              {t.delete}
            </Button>
            <Button data-autofocus onClick={onArchive}>
              {t.archive}
            </Button>
          </Group>
        </div>
      )}
    </Modal>
  )
}
