import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { TextField } from '@renderer/ui/text-field/TextField'
import type { CustomerKind } from '@shared/features/customers/card'
import { personName } from '@shared/features/customers/rules'
import styles from './form.module.css'
import { MemberDays } from './MemberDays'
import type { PersonDraft } from './person-draft'
import { RemoveRow } from './RemoveRow'

type Props = {
  person: PersonDraft
  kind: CustomerKind
  onChange: (change: Partial<PersonDraft>) => void
  onRemove: () => void
}

/** A member with a card of their own: what the group keeps of them is the role and the days. */
export function LinkedRow({ person, kind, onChange, onRemove }: Props) {
  const { cardForm: t, belonging } = useTexts()
  const name = personName(person)
  return (
    <fieldset className={styles.linked}>
      <legend className="visually-hidden">{name}</legend>
      <span className={styles.linkedName}>
        <Link to={`/customers/${person.id}`}>{name}</Link>
        <small>{person.newCard ? belonging.form.newCard : belonging.form.ownCard}</small>
      </span>
      <TextField
        label={t.role}
        placeholder={kind === 'person' ? '' : t.rolePlaceholder[kind]}
        value={person.role}
        limit={200}
        autoComplete="off"
        onChange={(event) => onChange({ role: event.currentTarget.value })}
      />
      <MemberDays person={person} onChange={onChange} />
      <RemoveRow label={belonging.form.remove(name)} onClick={onRemove} />
    </fieldset>
  )
}
