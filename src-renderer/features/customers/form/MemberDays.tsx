import { TextInput } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { parseGermanDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import type { PersonDraft } from './person-draft'

type Props = {
  person: PersonDraft
  /** Those that are no day, or one to come. */
  wrong: readonly string[]
  onChange: (change: Partial<PersonDraft>) => void
}

/** Since when somebody belongs to the group, and when they left it. */
export function MemberDays({ person, wrong, onChange }: Props) {
  const t = useTexts().belonging.form
  const today = systemClock.today()
  const trouble = (text: string) => (parseGermanDate(text, today) ? t.dayFuture : t.dayInvalid)
  const day = (key: 'since' | 'leftOn', label: string) => (
    <TextInput
      label={label}
      value={person[key]}
      error={wrong.includes(key) ? trouble(person[key]) : undefined}
      maxLength={30}
      autoComplete="off"
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  )
  return (
    <>
      {day('since', t.since)}
      {day('leftOn', t.left)}
    </>
  )
}
