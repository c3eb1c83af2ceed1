import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { TextField } from '@renderer/ui/text-field/TextField'
import { IconPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import styles from './form.module.css'
import { LastMember } from './LastMember'
import { LinkedRow } from './LinkedRow'
import { MemberSearch } from './MemberSearch'
import { PersonRow } from './PersonRow'
import { emptyPerson, type PersonDraft } from './person-draft'
import type { Form } from './use-card-form'

/** Who the card is of: a person, the members of a household or club, or a company with its contacts. */
export function NameSection({ form }: { form: Form }) {
  const { cardForm: t, belonging } = useTexts()
  const { draft, errors } = form
  const { kind, people } = draft
  const missing = errors.name ? t.nameMissing : undefined
  const named = kind === 'company' || kind === 'club'
  const changePerson = (key: number, change: Partial<PersonDraft>) =>
    form.change({ people: people.map((person) => (person.key === key ? { ...person, ...change } : person)) })
  const adding = useRef<HTMLButtonElement>(null)
  const remove = (key: number) => {
    form.change({ people: people.filter((person) => person.key !== key) })
    // The button that was pressed goes with its row; the keys must not be lost.
    adding.current?.focus()
  }
  const shown = kind === 'person' ? people.slice(0, 1) : people
  const title = { person: t.names, household: t.members, company: t.names, club: t.names }[kind]
  const add = {
    household: t.addMember,
    company: t.addContact,
    club: belonging.form.addClubMember,
  }
  return (
    <Panel title={title}>
      <div className={styles.rows}>
        {named && (
          <TextField
            data-first
            label={kind === 'club' ? belonging.form.clubName : t.companyName}
            value={draft.groupName}
            error={missing}
            limit={200}
            autoComplete="off"
            onChange={(event) => form.change({ groupName: event.currentTarget.value })}
          />
        )}
        {kind === 'company' && people.length > 0 && <h3 className={styles.sub}>{t.contacts}</h3>}
        {kind === 'club' && <h3 className={styles.sub}>{belonging.form.clubMembers}</h3>}
        {shown.map((person, index) =>
          person.ownCard ? (
            <LinkedRow
              key={person.key}
              person={person}
              kind={kind}
              onChange={(change) => changePerson(person.key, change)}
              onRemove={() => remove(person.key)}
            />
          ) : (
            <PersonRow
              key={person.key}
              person={person}
              kind={kind}
              place={index + 1}
              nameError={index === 0 && !named ? missing : undefined}
              onChange={(change) => changePerson(person.key, change)}
              onRemove={kind === 'person' ? undefined : () => remove(person.key)}
            />
          ),
        )}
        {kind !== 'person' && (
          <div className={styles.addPeople}>
            <Button
              ref={adding}
              className={styles.add}
              variant="subtle"
              size="compact-md"
              leftSection={<IconPlus size={17} aria-hidden />}
              onClick={() => form.change({ people: [...people, emptyPerson()] })}
            >
              {add[kind]}
            </Button>
            <MemberSearch form={form} />
          </div>
        )}
        <LastMember form={form} />
        {kind === 'household' && (
          <TextField
            label={t.householdName}
            description={t.householdNameHint}
            value={draft.groupName}
            limit={200}
            autoComplete="off"
            onChange={(event) => form.change({ groupName: event.currentTarget.value })}
          />
        )}
      </div>
    </Panel>
  )
}
