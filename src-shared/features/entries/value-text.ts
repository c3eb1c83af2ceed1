import type { Field } from '@shared/features/fields/definitions'
import { contentText, type FieldContent, numberText } from '@shared/features/fields/values'
import { formatDecimal } from '@shared/kernel/decimal'

const twoPlaces = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const dioptres = new Intl.NumberFormat('de-DE', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: 'exceptZero',
})

/**
 * A number as it is written in front of its unit: money with its cents, dioptres with sign and hundredths, because
 * `0,5` on a prescription leaves open which way.
 */
export function amountText(number: number, unit: string): string {
  if (unit === 'dpt') return dioptres.format(number).replace('-', '−')
  return unit === '€' ? twoPlaces.format(number) : formatDecimal(number)
}

/** What stands in a field of an entry or thing, as a person reads it: `64,90 €`, `−2,25 dpt`, `Ansatz, Längen`. */
export function valueText(content: FieldContent, field: Field): string {
  if (content.type !== 'number' || field.type !== 'number') return contentText(content, field)
  if (field.unit !== '€' && field.unit !== 'dpt') return numberText(content.number, field.unit)
  return `${amountText(content.number, field.unit)}\u00A0${field.unit}`
}
