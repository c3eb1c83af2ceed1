const grouped = /^[1-9]\d{0,2}(?:[.\s’']\d{3})+(?:,(\d*))?$/
const plain = /^(\d*)(?:[.,](\d*))?$/
/** More digits than these a double cannot keep apart. */
const longest = 15

const german = new Intl.NumberFormat('de-DE', { maximumFractionDigits: longest, useGrouping: 'min2' })

/**
 * What a person types as a number: `1.234,5`, `1234,5`, `0.5`, `-3`, `12 000`; null for anything else and for
 * more than 15 digits. A dot before exactly three digits groups thousands (`1.234` is 1234), as German does.
 */
export function parseDecimal(text: string): number | null {
  const [, sign = '', amount = ''] = /^([+\-–−]?)\s*(\S.*)$/.exec(text.trim()) ?? []
  const whole = grouped.exec(amount)
  const match = whole ?? plain.exec(amount)
  if (!match) return null
  const decimals = (whole ? match[1] : match[2]) ?? ''
  const before = (whole ? amount.split(',')[0] : match[1])?.replace(/\D/g, '') ?? ''
  const digits = (before + decimals).replace(/^0+(?=\d)/, '')
  if (digits === '' || digits.length > longest) return null
  const value = Number(`${before || '0'}.${decimals || '0'}`)
  return sign === '' || sign === '+' || value === 0 ? value : -value
}

/** `1234.5` → `1234,5`, `12345` → `12.345`: four digits stay together, because many a number is a year. */
export function formatDecimal(value: number): string {
  return german.format(value)
}
