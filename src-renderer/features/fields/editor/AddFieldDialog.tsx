import { Modal } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { FieldGroup } from '@shared/features/fields/definitions'
import { draftFor } from './draft'
import { FieldForm } from './FieldForm'
import { placeOf } from './places'

type Props = { group: FieldGroup; opened: boolean; onClose: () => void }

/** A new field at the end of a group. */
export function AddFieldDialog({ group, opened, onClose }: Props) {
  const t = useTexts().fields
  const add = useWrite('fields', 'addField', {
    said: ({ field }) => t.editor.added(field.name),
    onDone: onClose,
  })
  return (
    <Modal opened={opened} onClose={onClose} title={t.editor.addTitle(group.name)}>
      <FieldForm
        start={draftFor(group)}
        groupId={group.id}
        places={[placeOf(group)]}
        save={t.form.create}
        busy={add.isPending}
        onSave={(draft) => add.mutate({ groupId: group.id, draft })}
        onClose={onClose}
      />
    </Modal>
  )
}
