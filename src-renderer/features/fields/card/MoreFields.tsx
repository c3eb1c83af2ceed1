import { FoldButton, useUnfolded } from '@renderer/shell/fold'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerCard } from '@shared/features/customers/card'
import styles from './card-fields.module.css'
import { useEditing, useEditingEnds } from './editing'
import { FieldFact } from './FieldFact'
import { fieldsAtFirst } from './FieldFacts'
import { MinimalNotice } from './MinimalNotice'
import { type FieldOnCard, useFieldsOnCard } from './use-fields-on-card'

/** The own fields for which no room is left among the facts of the card, in their groups, once it is unfolded. */
export function MoreFields({ card }: { card: CustomerCard }) {
  const t = useTexts().fields.card
  const own = useFieldsOnCard(card)
  const [unfolded] = useUnfolded()
  const lastId = useEditing((now) => now.lastId)
  useEditingEnds()
  if (!own) return null
  if (own.minimal) return <MinimalNotice customerId={card.id} values={own.values} />
  const rest = own.filled.slice(fieldsAtFirst)
  if (rest.length === 0) return null
  const shown = rest.filter(({ field }) => unfolded || field.id === lastId)
  return (
    <div className={styles.more}>
      {byGroup(shown).map(({ group, fields }) => (
        <section key={group.id} aria-label={group.name}>
          <h3 className={styles.group} dir="auto">
            {group.name}
          </h3>
          <dl className={styles.facts}>
            {fields.map((one) => (
              <FieldFact key={one.field.id} card={card} shown={one} />
            ))}
          </dl>
        </section>
      ))}
      <div>
        <FoldButton rest={rest.length} what={t.fields(rest.length)} />
      </div>
    </div>
  )
}

function byGroup(shown: readonly FieldOnCard[]) {
  const groups = Map.groupBy(shown, ({ group }) => group.id)
  return [...groups.values()].flatMap((fields) => (fields[0] ? [{ group: fields[0].group, fields }] : []))
}
