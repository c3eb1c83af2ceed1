import { useRead } from '@renderer/rpc/reads'
import type { CustomerCard } from '@shared/features/customers/card'
import type { Field, FieldGroup } from '@shared/features/fields/definitions'
import { useState } from 'react'
import styles from './card-fields.module.css'
import { FieldFact } from './FieldFact'
import { FillField } from './FillField'
import { MinimalNotice } from './MinimalNotice'

/** The own fields of a card: those that hold something in their groups, and a way to fill the others. */
export function CardFields({ card }: { card: CustomerCard }) {
  const groups = useRead('fields', 'groups', { owner: { on: 'card' } }).data ?? []
  const own = useRead('fields', 'ofCard', { customerId: card.id }).data
  // As it was when it was opened: what is typed stays, whatever another window does with the field.
  const [editing, setEditing] = useState<Field | null>(null)
  if (!own) return null
  if (own.minimal) return <MinimalNotice customerId={card.id} values={own.values} />
  const contents = new Map(own.values.map(({ fieldId, content }) => [fieldId, content]))
  const closed = card.deletedAt !== null
  const shown = groups
    .map((group) => ({
      ...group,
      fields: withEdited(group, editing).filter(({ id }) => contents.has(id) || id === editing?.id),
    }))
    .filter(({ fields }) => fields.length > 0)
  const empty = groups
    .filter((group) => group.preset !== 'company' || card.kind === 'company')
    .map((group) => ({
      ...group,
      fields: group.fields.filter(({ id, archived }) => !archived && !contents.has(id)),
    }))
  const fillable = !closed && empty.some(({ fields }) => fields.length > 0)
  if (shown.length === 0 && !fillable) return null
  return (
    <div className={styles.section}>
      {shown.map((group) => (
        <section key={group.id} aria-label={group.name}>
          <h3 className={styles.group} dir="auto">
            {group.name}
          </h3>
          <dl className={styles.facts}>
            {group.fields.map((field) => (
              <FieldFact
                key={field.id}
                customerId={card.id}
                field={field.id === editing?.id ? editing : field}
                content={contents.get(field.id) ?? null}
                closed={closed}
                editing={field.id === editing?.id}
                onEdit={setEditing}
              />
            ))}
          </dl>
        </section>
      ))}
      {fillable && editing === null && <FillField groups={empty} onPick={setEditing} />}
    </div>
  )
}

/** The fields of a group, with the one that is being edited also where it has just been deleted. */
function withEdited({ id, fields }: FieldGroup, editing: Field | null): Field[] {
  const lost = editing?.groupId === id && !fields.some((field) => field.id === editing.id)
  return lost && editing ? [...fields, editing] : fields
}
