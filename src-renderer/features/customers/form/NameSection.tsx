import { Button, TextInput } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { IconPlus } from '@tabler/icons-react'
import { emptyPerson, type PersonDraft } from './draft'
import styles from './form.module.css'
import { PersonRow } from './PersonRow'
import type { Form } from './use-card-form'

/** Who the card is of: a person, the members of a household, or a company with its contacts. */
export function NameSection({ form }: { form: Form }) {
  const t = useTexts().cardForm
  const { draft, errors } = form
  const { kind, people } = draft
  const missing = errors.name ? t.nameMissing : undefined
  const changePerson = (key: number, change: Partial<PersonDraft>) =>
    form.change({ people: people.map((person) => (person.key === key ? { ...person, ...change } : person)) })
  const shown = kind === 'person' ? people.slice(0, 1) : people
  const title = { person: t.names, household: t.members, company: t.names }[kind]
  return (
    <Panel title={title}>
      <div className={styles.rows}>
        {kind === 'company' && (
          <TextInput
            data-first
            label={t.companyName}
            value={draft.groupName}
            error={missing}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => form.change({ groupName: event.currentTarget.value })}
          />
        )}
        {kind === 'company' && people.length > 0 && <h3 className={styles.sub}>{t.contacts}</h3>}
        {shown.map((person, index) => (
          <PersonRow
            key={person.key}
            person={person}
            kind={kind}
            place={index + 1}
            nameError={index === 0 && kind !== 'company' ? missing : undefined}
            birthdayWrong={errors.birthdays?.includes(person.key) ?? false}
            onChange={(change) => changePerson(person.key, change)}
            onRemove={
              kind === 'person'
                ? undefined
                : () => form.change({ people: people.filter(({ key }) => key !== person.key) })
            }
          />
        ))}
        {kind !== 'person' && (
          <Button
            className={styles.add}
            variant="subtle"
            size="compact-md"
            leftSection={<IconPlus size={17} aria-hidden />}
            onClick={() => form.change({ people: [...people, emptyPerson()] })}
          >
            {kind === 'household' ? t.addMember : t.addContact}
          </Button>
        )}
        {kind === 'household' && (
          <TextInput
            label={t.householdName}
            description={t.householdNameHint}
            value={draft.groupName}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => form.change({ groupName: event.currentTarget.value })}
          />
        )}
      </div>
    </Panel>
  )
}
