import { exchange as texts } from '@shared/texts/de/exchange'
import type { NumberStyle } from './styles'

const dayMs = 86_400_000

/**
 * A number of a cell as a person reads it: a day as `03.05.1961`, a time as `14:30`, with the zeros that its format
 * puts in front, a comma before decimals and never an exponent.
 * @param date1904 whether days count from 1904 as on old Macs
 */
export function numberText(raw: string, style: NumberStyle | undefined, date1904: boolean): string {
  const number = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(number)) return raw
  if (style?.kind === 'date' && number >= 0) return dayText(number, date1904)
  if (style?.kind === 'time' && number >= 0) return number < 1 ? timeText(number) : dayText(number, date1904)
  const text = plainDecimal(number)
  return style?.kind === 'number' && Number.isInteger(number) && number >= 0
    ? text.padStart(style.digits, '0')
    : text
}

export function booleanText(raw: string): string {
  return raw.trim() === '1' || /^true$/i.test(raw.trim()) ? texts.yes : texts.no
}

/** Without exponent, and without the dust of binary fractions (`19.990000000000002`). */
function plainDecimal(number: number): string {
  const text = String(Number(number.toPrecision(15)))
  const whole = /e/i.test(text)
    ? number.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 15 })
    : text
  return whole.replace('.', ',')
}

/** Excel believes in a 29 February 1900: days from 1 March 1900 on are counted one too many. */
function dayText(serial: number, date1904: boolean): string {
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30)
  const date = new Date(start + Math.floor(serial) * dayMs)
  if (Number.isNaN(date.getTime())) return String(serial)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${String(date.getUTCFullYear()).padStart(4, '0')}`
}

function timeText(fraction: number): string {
  const minutes = Math.round(fraction * 1440) % 1440
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
