import { useTexts } from '@renderer/shell/use-texts'
import { ParsedField, type ParsedFieldProps } from '@renderer/ui/ParsedField'
import { formatDecimal, parseDecimal } from '@shared/kernel/decimal'

type Props = ParsedFieldProps<number> & {
  /** What is possible, both ends included. */
  least: number
  most: number
}

/** A length in mm, typed as `37,1`; hundredths count. */
export function MmField({ least, most, ...props }: Props) {
  const { labelsPage: t } = useTexts()
  const { range } = t.ownSheet
  return (
    <ParsedField
      inputMode="decimal"
      rightSection="mm"
      rightSectionPointerEvents="none"
      {...props}
      parse={(text) => within(rounded(parseDecimal(text)), least, most)}
      format={formatDecimal}
      invalid={(text) => (parseDecimal(text) === null ? t.mmInvalid : range(least, most))}
    />
  )
}

/** A whole number, such as how many columns there are. */
export function CountField({ least, most, ...props }: Props) {
  const { labelsPage: t } = useTexts()
  const whole = (text: string) => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : null)
  return (
    <ParsedField
      inputMode="numeric"
      {...props}
      parse={(text) => within(whole(text), least, most)}
      format={String}
      invalid={(text) => (whole(text) === null ? t.numberInvalid : t.ownSheet.range(least, most))}
    />
  )
}

function within(value: number | null, least: number, most: number): number | null {
  return value !== null && value >= least && value <= most ? value : null
}

function rounded(mm: number | null): number | null {
  return mm === null ? null : Math.round(mm * 100) / 100
}
