import { Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import type { CustomerHit } from '@shared/features/customers/contract'
import { livingPeople } from '@shared/features/customers/people'
import { personName } from '@shared/features/customers/rules'
import styles from './form.module.css'
import { linkedPerson, type PersonDraft } from './person-draft'

type Props = {
  group: CustomerHit
  /** Who stands on the form already. */
  taken: readonly (number | undefined)[]
  onPick: (person: PersonDraft) => void
}

/** The people of a household, company or club that was found: whom of them is meant? */
export function GroupPeople({ group, taken, onPick }: Props) {
  const t = useTexts().belonging.form
  const { data: card } = useRead('customers', 'get', { id: group.id })
  if (!card) return null
  const people = livingPeople(card.people).flatMap((person) =>
    person.id !== undefined && !taken.includes(person.id) ? [{ ...person, id: person.id }] : [],
  )
  if (people.length === 0)
    return (
      <p role="alert" className={styles.refused}>
        {t.unfit.group(group.listName)}
      </p>
    )
  return (
    <fieldset className={styles.groupPeople}>
      <legend>{t.whoOf(group.listName)}</legend>
      {people.map((person, index) => (
        <Button
          key={person.id}
          variant="default"
          size="compact-md"
          autoFocus={index === 0}
          onClick={() => onPick(linkedPerson(person.id, personName(person) || person.role, !person.ownCard))}
        >
          {personName(person) || person.role}
          {!person.ownCard && <small>{t.newCard}</small>}
        </Button>
      ))}
    </fieldset>
  )
}
