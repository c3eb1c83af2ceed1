import { useTexts } from '@renderer/shell/use-texts'
import { ParsedField } from '@renderer/ui/ParsedField'
import { formatDecimal, parseDecimal } from '@shared/kernel/decimal'

type Props = {
  label: string
  unit: string
  value: number | null
  error: string | undefined
  onChange: (value: number | null, valid: boolean) => void
}

/** A number as Germans write it, with its unit behind it. */
export function NumberInput({ label, unit, ...props }: Props) {
  const t = useTexts().fields.input
  return (
    <ParsedField
      {...props}
      label={label}
      inputMode="decimal"
      rightSection={unit || undefined}
      rightSectionWidth={`${unit.length + 2}ch`}
      rightSectionPointerEvents="none"
      parse={parseDecimal}
      format={formatDecimal}
      invalid={() => t.numberInvalid}
    />
  )
}
