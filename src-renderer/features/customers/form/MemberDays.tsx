import { useTexts } from '@renderer/shell/use-texts'
import { TextField } from '@renderer/ui/text-field/TextField'
import { systemClock } from '@shared/kernel/clock'
import { pastDayError } from './day-troubles'
import type { PersonDraft } from './person-draft'

type Props = { person: PersonDraft; onChange: (change: Partial<PersonDraft>) => void }

/** Since when somebody belongs to the group, and when they left it. */
export function MemberDays({ person, onChange }: Props) {
  const t = useTexts().belonging.form
  const day = (key: 'since' | 'leftOn', label: string) => (
    <TextField
      label={label}
      value={person[key]}
      limit={30}
      trouble={pastDayError(person[key], systemClock.today())}
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
