import { Modal } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { draftOf, type Field, type FieldDraft, type FieldGroup } from '@shared/features/fields/definitions'
import { useState } from 'react'
import { FieldForm } from './FieldForm'
import { MergeOptions } from './MergeOptions'
import { placeOf } from './places'
import { RetypeQuestion } from './RetypeQuestion'

type Props = { field: Field; groups: readonly FieldGroup[]; onClose: () => void }

/** A field that is there already: another type asks first where customers have something in it. */
export function EditFieldDialog({ field, groups, onClose }: Props) {
  const t = useTexts().fields
  const [retyping, setRetyping] = useState<FieldDraft | null>(null)
  const [merging, setMerging] = useState<number | null>(null)
  const usage = useRead('fields', 'usage', { fieldIds: [field.id] })
  const update = useWrite('fields', 'updateField', {
    said: (saved) => t.editor.saved(saved.field.name),
    onDone: onClose,
  })
  const save = ({ type, ...draft }: FieldDraft, groupId: number) => {
    if (type === field.type) update.mutate({ id: field.id, groupId, draft })
    else setRetyping({ ...draft, type })
  }
  const title =
    merging !== null ? t.merge.title(field.options.find(({ id }) => id === merging)?.name ?? '') : null
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      title={title ?? (retyping ? t.retype.title(field.name) : t.editor.editTitle(field.name))}
    >
      {/* The form keeps what was typed while a question stands before it. */}
      <div hidden={retyping !== null || merging !== null}>
        <FieldForm
          key={field.options.map(({ id }) => id).join()}
          start={draftOf(field)}
          groupId={field.groupId}
          places={groups.map((group) => placeOf(group, field.id))}
          save={t.form.save}
          busy={update.isPending}
          usersOf={(optionId) =>
            usage.data?.options.find((option) => option.optionId === optionId)?.customers ?? 0
          }
          onMerge={setMerging}
          onSave={save}
          onClose={onClose}
        />
      </div>
      {retyping && (
        <RetypeQuestion field={field} draft={retyping} onDone={onClose} onBack={() => setRetyping(null)} />
      )}
      {merging !== null && <MergeOptions field={field} from={merging} onDone={() => setMerging(null)} />}
    </Modal>
  )
}
