import { useTexts } from '@renderer/shell/use-texts'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import { TextField } from '@renderer/ui/text-field/TextField'
import { type LegalSettings, legalRules } from '@shared/features/settings/legal'
import { isVatId } from '@shared/kernel/vat-id'

type Props = { legal: LegalSettings; onChange: (change: Partial<LegalSettings>) => void }
type Line = { [K in keyof LegalSettings]: LegalSettings[K] extends string ? K : never }[keyof LegalSettings]

const partner = ['partnerName', 'partnerSeat', 'partnerCourt', 'partnerNumber'] as const

/** The particulars that the legal form asks for, and the VAT number. */
export function LegalFields({ legal, onChange }: Props) {
  const t = useTexts().legal
  const { asks, register, hasChair } = legalRules[legal.form]
  const line = (key: Exclude<Line, 'form'>, label: string, description?: string) => (
    <TextField
      key={key}
      label={label}
      description={description}
      value={legal[key]}
      limit={200}
      onChange={(event) => onChange({ [key]: event.currentTarget.value })}
    />
  )
  return (
    <>
      {asks.includes('name') && line('registeredName', t.registeredName, t.registeredNameHint)}
      {asks.includes('seat') && line('seat', t.fields.seat)}
      {register && line('registerCourt', t.fields.registerCourt, t.courtHint)}
      {register && line('registerNumber', t.fields.registerNumber, t.numberHint(register))}
      {asks.includes('managers') && (
        <TextArea
          label={t.managers[legal.form] ?? t.fields.managers}
          description={t.managersHint}
          value={legal.managers}
          limit={1000}
          autosize
          minRows={2}
          onChange={(event) => onChange({ managers: event.currentTarget.value })}
        />
      )}
      {hasChair && line('chair', t.fields.chair, asks.includes('chair') ? undefined : t.chairHint)}
      {asks.includes('partnerName') && partner.map((key) => line(key, t.fields[key]))}
      <TextField
        label={t.vatIdLabel}
        value={legal.vatId}
        limit={200}
        trouble={legal.vatId.trim() === '' || isVatId(legal.vatId) ? null : t.wrongVatId}
        onChange={(event) => onChange({ vatId: event.currentTarget.value })}
      />
    </>
  )
}
