import { useTexts } from '@renderer/shell/use-texts'
import { ParsedField } from '@renderer/ui/ParsedField'

type Props = {
  label: string
  unit?: string
  value: number | null
  least?: number
  most?: number
  onChange: (value: number | null) => void
}

/** A whole number; empty stands for none. */
export function WholeNumber({ label, unit = '', value, least = 0, most = 1_000_000_000, onChange }: Props) {
  const t = useTexts().periods
  return (
    <ParsedField<number>
      label={label}
      inputMode="numeric"
      value={value}
      rightSection={unit || undefined}
      rightSectionWidth={`${unit.length + 2}ch`}
      rightSectionPointerEvents="none"
      parse={(text) => {
        const n = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN
        return n >= least && n <= most ? n : null
      }}
      format={String}
      invalid={() => t.whole}
      onChange={(n, fits) => fits && onChange(n)}
    />
  )
}
