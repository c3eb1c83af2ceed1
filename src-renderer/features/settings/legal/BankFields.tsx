import { useTexts } from '@renderer/shell/use-texts'
import { ParsedField } from '@renderer/ui/ParsedField'
import { TextField } from '@renderer/ui/text-field/TextField'
import type { LegalSettings } from '@shared/features/settings/legal'
import { formatIban, parseIban } from '@shared/kernel/iban'

type Props = { legal: LegalSettings; onChange: (change: Partial<LegalSettings>) => void }

const bicForm = /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/i

/** The bank line at the foot of letters. */
export function BankFields({ legal, onChange }: Props) {
  const t = useTexts().legal
  return (
    <>
      <TextField
        label={t.bankName}
        value={legal.bankName}
        limit={200}
        onChange={(event) => onChange({ bankName: event.currentTarget.value })}
      />
      <ParsedField<string>
        label={t.ibanLabel}
        value={legal.iban === '' ? null : legal.iban}
        parse={parseIban}
        format={formatIban}
        invalid={() => t.wrongIban}
        onChange={(iban) => onChange({ iban: iban ?? '' })}
      />
      <TextField
        label={t.bicLabel}
        value={legal.bic}
        limit={200}
        trouble={legal.bic.trim() === '' || bicForm.test(legal.bic.trim()) ? null : t.wrongBic}
        onChange={(event) => onChange({ bic: event.currentTarget.value })}
      />
    </>
  )
}
