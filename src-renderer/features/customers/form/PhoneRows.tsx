import { useTexts } from '@renderer/shell/use-texts'
import { PhoneLabel } from '@shared/features/customers/card'
import { ContactRows } from './ContactRows'
import { emptyPhone } from './person-draft'
import type { Form } from './use-card-form'

/** The phone numbers, as they are typed. */
export function PhoneRows({ form }: { form: Form }) {
  const t = useTexts().cardForm
  return (
    <ContactRows
      rows={form.draft.phones}
      labels={PhoneLabel.options.map((value) => ({ value, label: t.phoneKinds[value] }))}
      words={{ field: t.phone, kind: t.phoneKind, remove: t.removePhone, add: t.addPhone, prefer: t.prefer }}
      valueOf={(phone) => phone.number}
      withValue={(phone, number) => ({ ...phone, number })}
      withLabel={(phone, label) => ({ ...phone, label: PhoneLabel.parse(label) })}
      empty={emptyPhone}
      type="tel"
      onChange={(phones) => form.change({ phones })}
    />
  )
}
