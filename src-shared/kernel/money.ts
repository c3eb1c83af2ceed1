import { z } from 'zod'

/** An amount of money in whole cents. */
export const Cents = z.int()
export type Cents = z.infer<typeof Cents>

const euro = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' })

/**
 * Cents as German money text: `123450` → `1.234,50 €`, with a non-breaking space before the sign.
 * The number goes to Intl as decimal text, because a quotient of two floats loses cents in large sums.
 */
export function formatEuro(cents: Cents): string {
  const digits = String(Math.abs(cents)).padStart(3, '0')
  const sign = cents < 0 ? '-' : ''
  return euro.format(`${sign}${digits.slice(0, -2)}.${digits.slice(-2)}` as Intl.StringNumericLiteral)
}

const typed = /^\+?\s*(?:(?:€|EUR|Euro)\s*)?([\d.,–—-]+)\s*(?:€|EUR|Euro)?$/i
const grouped = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,(\d{1,2}|[-–—]{1,2})?)?$/
const plain = /^\d*(?:[.,](\d{1,2}|[-–—]{1,2})?)?$/

/**
 * What a person types as an amount, in cents: `86,40`, `86.40`, `1.234,50`, `1234`, `€ 12`, `12,5`, `12,-`,
 * each with or without a plus in front; null for anything else, for a negative amount and for more than two
 * decimals. A dot before exactly three digits groups thousands (`1.234` is 1234 euros), as German does.
 */
export function parseEuro(text: string): Cents | null {
  const amount = typed.exec(text.trim())?.[1] ?? ''
  const match = grouped.exec(amount) ?? plain.exec(amount)
  if (!match || !/\d/.test(amount)) return null
  const decimals = match[1] ?? ''
  const whole = amount.slice(0, amount.length - decimals.length).replace(/\D/g, '')
  const cents = Number(whole + decimals.replace(/\D/g, '').padEnd(2, '0'))
  return Number.isSafeInteger(cents) ? cents : null
}
