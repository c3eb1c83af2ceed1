import { Modal } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { KindForm } from './KindForm'
import { featureOf, type Kind, type KindOf } from './kinds'

type Props = { of: KindOf; title: string; kind?: Kind; opened: boolean; onClose: () => void }

/** A new kind, or one that is renamed. */
export function KindDialog({ of, title, kind, opened, onClose }: Props) {
  const t = useTexts().entries.settings
  const add = useWrite(featureOf[of], 'addKind', {
    said: (answer) => t.added(answer.kind.name),
    onDone: onClose,
  })
  const update = useWrite(featureOf[of], 'updateKind', {
    said: (answer) => t.saved(answer.kind.name),
    onDone: onClose,
  })
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <KindForm
        of={of}
        start={kind}
        busy={add.isPending || update.isPending}
        onSave={(fields) => {
          if (kind) update.mutate({ id: kind.id, ...fields })
          else add.mutate(fields)
        }}
      />
    </Modal>
  )
}
