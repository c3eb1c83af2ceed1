import { useTexts } from '@renderer/shell/use-texts'
import { CardNumberLabel } from '@shared/features/customers/card'
import { ContactRows } from './ContactRows'
import { emptyCardNumber } from './draft'
import type { Form } from './use-card-form'

/** Numbers of cards that are scanned, and those by which somebody was known before. */
export function CardNumberRows({ form }: { form: Form }) {
  const t = useTexts().cardForm
  return (
    <ContactRows
      rows={form.draft.cardNumbers}
      labels={CardNumberLabel.options.map((value) => ({ value, label: t.cardNumberKinds[value] }))}
      words={{
        field: t.cardNumber,
        kind: t.cardNumberKind,
        remove: t.removeCardNumber,
        add: t.addCardNumber,
        prefer: t.prefer,
      }}
      valueOf={(row) => row.number}
      withValue={(row, number) => ({ ...row, number })}
      withLabel={(row, label) => ({ ...row, label: CardNumberLabel.parse(label) })}
      empty={emptyCardNumber}
      type="text"
      onChange={(cardNumbers) => form.change({ cardNumbers })}
    />
  )
}
