import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { EmailLabel, PhoneLabel } from '@shared/features/customers/card'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { ContactRows } from './ContactRows'
import styles from './form.module.css'
import { MemberDays } from './MemberDays'
import { emptyEmail, emptyPhone, type PersonDraft } from './person-draft'

type Props = {
  person: PersonDraft
  /** 1-based. */
  place: number
  onChange: (change: Partial<PersonDraft>) => void
}

/** Direct line, e-mail address and days of a member or contact, unfolded where there are any. */
export function MemberReach({ person, place, onChange }: Props) {
  const { cardForm: t, belonging } = useTexts()
  const { phones, emails, since, leftOn } = person
  const [opened, setOpened] = useState(phones.length + emails.length > 0 || since !== '' || leftOn !== '')
  if (!opened)
    return (
      <Button
        className={styles.moreOfPerson}
        variant="subtle"
        size="compact-md"
        leftSection={<IconPlus size={17} aria-hidden />}
        aria-label={belonging.form.moreOf(t.person(place))}
        onClick={() => setOpened(true)}
      >
        {belonging.form.more}
      </Button>
    )
  return (
    <div className={styles.memberReach}>
      <ContactRows
        rows={phones.length > 0 ? phones : [blankPhone]}
        labels={PhoneLabel.options.map((value) => ({ value, label: t.phoneKinds[value] }))}
        words={{
          field: belonging.form.phone,
          kind: belonging.form.phoneKind,
          remove: belonging.form.removePhone,
          prefer: t.prefer,
          add: belonging.form.addPhone,
        }}
        valueOf={(phone) => phone.number}
        withValue={(phone, number) => ({ ...phone, number })}
        withLabel={(phone, label) => ({ ...phone, label: PhoneLabel.parse(label) })}
        empty={emptyPhone}
        type="tel"
        onChange={(next) => onChange({ phones: next })}
      />
      <ContactRows
        rows={emails.length > 0 ? emails : [blankEmail]}
        labels={EmailLabel.options.map((value) => ({ value, label: t.emailKinds[value] }))}
        words={{
          field: t.email,
          kind: t.emailKind,
          remove: t.removeEmail,
          prefer: t.prefer,
          add: t.addEmail,
        }}
        valueOf={(email) => email.address}
        withValue={(email, address) => ({ ...email, address })}
        withLabel={(email, label) => ({ ...email, label: EmailLabel.parse(label) })}
        empty={emptyEmail}
        type="email"
        onChange={(next) => onChange({ emails: next })}
      />
      <MemberDays person={person} onChange={onChange} />
    </div>
  )
}

// The rows that wait for the first number and address; what is written on them becomes the person's own.
const blankPhone = { ...emptyPhone(), label: 'work' as const }
const blankEmail = emptyEmail()
