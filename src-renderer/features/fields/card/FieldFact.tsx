import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import type { Field } from '@shared/features/fields/definitions'
import { contentText, type FieldContent } from '@shared/features/fields/values'
import { useEffect, useRef } from 'react'
import { Covered } from '../Covered'
import { FieldValue } from '../FieldValue'
import styles from './card-fields.module.css'
import { FieldEdit } from './FieldEdit'

type Props = {
  customerId: number
  field: Field
  content: FieldContent | null
  closed: boolean
  editing: boolean
  onEdit: (field: Field | null) => void
}

/** One own field of the card: a click or Enter on its value edits it in place; protected ones are hidden at the counter. */
export function FieldFact({ customerId, field, content, closed, editing, onEdit }: Props) {
  const { fields } = useTexts()
  const t = fields.card
  const value = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  useEffect(() => {
    if (wasEditing.current && !editing) value.current?.focus()
    wasEditing.current = editing
  }, [editing])
  if (editing)
    return (
      <div className={styles.editing}>
        <FieldEdit customerId={customerId} field={field} content={content} onClose={() => onEdit(null)} />
      </div>
    )
  if (!content) return null
  const { name, archived, sensitive } = field
  return (
    <div className={styles.fact}>
      <dt dir="auto">{name}</dt>
      <dd>
        <Covered name={name} covers={sensitive}>
          {closed ? (
            <FieldValue field={field} content={content} />
          ) : (
            <button
              ref={value}
              type="button"
              className={styles.value}
              aria-label={t.edit(name, contentText(content, field).slice(0, 200))}
              onClick={() => onEdit(field)}
            >
              <FieldValue field={field} content={content} />
            </button>
          )}
        </Covered>
        {archived && <Chip>{fields.editor.archived}</Chip>}
      </dd>
    </div>
  )
}
