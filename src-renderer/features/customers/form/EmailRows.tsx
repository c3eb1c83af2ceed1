import { useTexts } from '@renderer/shell/use-texts'
import { EmailLabel } from '@shared/features/customers/card'
import { ContactRows } from './ContactRows'
import { emptyEmail } from './person-draft'
import type { Form } from './use-card-form'

/** The e-mail addresses. */
export function EmailRows({ form }: { form: Form }) {
  const t = useTexts().cardForm
  return (
    <ContactRows
      rows={form.draft.emails}
      labels={EmailLabel.options.map((value) => ({ value, label: t.emailKinds[value] }))}
      words={{ field: t.email, kind: t.emailKind, remove: t.removeEmail, add: t.addEmail, prefer: t.prefer }}
      valueOf={(email) => email.address}
      withValue={(email, address) => ({ ...email, address })}
      withLabel={(email, label) => ({ ...email, label: EmailLabel.parse(label) })}
      empty={emptyEmail}
      type="email"
      onChange={(emails) => form.change({ emails })}
    />
  )
}
