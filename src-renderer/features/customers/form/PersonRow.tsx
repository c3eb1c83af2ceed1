import { Checkbox, Select } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { TextField } from '@renderer/ui/text-field/TextField'
import { type CustomerKind, Salutation } from '@shared/features/customers/card'
import { systemClock } from '@shared/kernel/clock'
import { birthdayError } from './day-troubles'
import styles from './form.module.css'
import { MemberReach } from './MemberReach'
import type { PersonDraft } from './person-draft'
import { RemoveRow } from './RemoveRow'

type Props = {
  person: PersonDraft
  kind: CustomerKind
  /** 1-based. */
  place: number
  nameError: string | undefined
  onChange: (change: Partial<PersonDraft>) => void
  onRemove: (() => void) | undefined
}

/** One human being: salutation, title, names, birthday; role and objection where they belong to a group. */
export function PersonRow({ person, kind, place, nameError, ...row }: Props) {
  const { cardForm: t, belonging } = useTexts()
  const { onChange, onRemove } = row
  const first = place === 1 && (kind === 'person' || kind === 'household')
  const text = (key: 'title' | 'firstName' | 'lastName' | 'nameSuffix', more: object = {}) => (
    <TextField
      className={styles[key]}
      label={t[key]}
      value={person[key]}
      limit={200}
      autoComplete="off"
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
      {...more}
    />
  )
  return (
    <fieldset className={styles.person}>
      <legend className="visually-hidden">{kind === 'person' ? t.names : t.person(place)}</legend>
      <Select
        className={styles.salutation}
        label={t.salutation}
        value={person.salutation}
        data={Salutation.options.map((value) => ({ value, label: t.salutations[value] }))}
        onChange={(value) => onChange({ salutation: Salutation.parse(value) })}
      />
      {text('title')}
      {text('firstName', first ? { 'data-first': true } : {})}
      {text('lastName', { error: nameError })}
      <TextField
        className={styles.birthday}
        label={t.birthday}
        placeholder={t.birthdayPlaceholder}
        value={person.birthday}
        trouble={birthdayError(person.birthday, systemClock.today())}
        limit={30}
        autoComplete="off"
        onChange={(event) => onChange({ birthday: event.currentTarget.value })}
      />
      {text('nameSuffix', { placeholder: t.nameSuffixPlaceholder })}
      {kind !== 'person' && (
        <TextField
          className={styles.role}
          label={t.role}
          placeholder={t.rolePlaceholder[kind]}
          value={person.role}
          limit={200}
          autoComplete="off"
          onChange={(event) => onChange({ role: event.currentTarget.value })}
        />
      )}
      <div className={styles.personFoot} data-alone={kind === 'person' || undefined}>
        <Checkbox
          label={t.informal}
          checked={person.addressForm === 'informal'}
          onChange={(event) => onChange({ addressForm: event.currentTarget.checked ? 'informal' : 'formal' })}
        />
        {(kind === 'person' || kind === 'household') && (
          <Checkbox
            label={belonging.form.child}
            title={belonging.form.childHint}
            checked={person.child}
            onChange={(event) => onChange({ child: event.currentTarget.checked })}
          />
        )}
        {kind !== 'person' && (
          <Checkbox
            label={t.personObjection}
            checked={person.adObjection}
            onChange={(event) => onChange({ adObjection: event.currentTarget.checked })}
          />
        )}
        {onRemove && <RemoveRow label={t.removePerson(place)} onClick={onRemove} />}
      </div>
      {kind !== 'person' && <MemberReach person={person} place={place} onChange={onChange} />}
    </fieldset>
  )
}
