import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import type { CustomerCard } from '@shared/features/customers/card'
import { contentText } from '@shared/features/fields/values'
import { useEffect, useRef } from 'react'
import { Covered } from '../Covered'
import { FieldValue } from '../FieldValue'
import styles from './card-fields.module.css'
import { edit, useEditing } from './editing'
import { FieldEdit } from './FieldEdit'
import type { FieldOnCard } from './use-fields-on-card'

type Props = { card: CustomerCard; shown: FieldOnCard }

/** One own field of the card: a click or Enter on its value edits it in place; protected ones are hidden at the counter. */
export function FieldFact({ card, shown: { field, group, content } }: Props) {
  const { fields } = useTexts()
  const t = fields.card
  const value = useRef<HTMLButtonElement>(null)
  const editing = useEditing((now) => now.field?.id === field.id)
  const wasEditing = useRef(false)
  useEffect(() => {
    if (wasEditing.current && !editing) value.current?.focus()
    wasEditing.current = editing
  }, [editing])
  if (editing)
    return (
      <div className={styles.editing}>
        <FieldEdit customerId={card.id} field={field} content={content} onClose={() => edit(null)} />
      </div>
    )
  if (!content) return null
  const { name, archived, sensitive } = field
  return (
    <div className={styles.fact}>
      <dt dir="auto" title={group.name}>
        {name}
      </dt>
      <dd>
        <Covered name={name} covers={sensitive}>
          {card.deletedAt ? (
            <FieldValue field={field} content={content} />
          ) : (
            <button
              type="button"
              ref={value}
              className={styles.value}
              aria-label={t.edit(name, contentText(content, field).slice(0, 200))}
              onClick={() => edit(field)}
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
