import { formatDate } from '@shared/kernel/civil-date'
import { formatEuro } from '@shared/kernel/money'
import type { Period } from '@shared/kernel/period'
import type { Range } from '@shared/kernel/range'
import { count, plural } from '../numbers'

const units = {
  days: ['Tag', 'Tagen'],
  months: ['Monat', 'Monaten'],
  years: ['Jahr', 'Jahren'],
} as const

function stretch(n: number, unit: keyof typeof units): string {
  const [one, many] = units[unit]
  return plural(n, one, many)
}

/** „in den letzten 90 Tagen“, „im vorigen Monat“, „ab 1.1.2026“. */
export function periodWords(period: Period): string {
  switch (period.is) {
    case 'last':
      return `in den letzten ${stretch(period.n, period.unit)}`
    case 'before':
      return `vor mehr als ${stretch(period.n, period.unit)}`
    case 'current':
      return { day: 'heute', month: 'in diesem Monat', year: 'in diesem Jahr' }[period.unit]
    case 'previous':
      return { month: 'im vorigen Monat', year: 'im vorigen Jahr' }[period.unit]
    case 'between': {
      const { from, to } = period
      if (from && to) return `vom ${formatDate(from)} bis ${formatDate(to)}`
      return from ? `ab ${formatDate(from)}` : to ? `bis ${formatDate(to)}` : 'irgendwann'
    }
  }
}

/** „mindestens 3“, „höchstens 5“, „3 bis 5“, „genau 3“, each number as `say` says it. */
export function rangeWords({ from, to }: Range, say: (n: number) => string = count): string {
  if (from !== null && from === to) return `genau ${say(from)}`
  if (from !== null && to !== null) return `${say(from)} bis ${say(to)}`
  if (from !== null) return `mindestens ${say(from)}`
  return to === null ? 'beliebig viel' : `höchstens ${say(to)}`
}

export const times = (range: Range) => rangeWords(range, (n) => `${count(n)}-mal`)
export const euros = (range: Range) => rangeWords(range, formatEuro)

/** Words of choosing a period or a range. */
export const periods = {
  label: 'Zeitraum',
  anyTime: 'in der ganzen Zeit',
  kinds: {
    last: 'in den letzten …',
    before: 'vor mehr als …',
    currentday: 'heute',
    currentmonth: 'in diesem Monat',
    currentyear: 'in diesem Jahr',
    previousmonth: 'im vorigen Monat',
    previousyear: 'im vorigen Jahr',
    between: 'von … bis …',
  },
  units: { days: 'Tagen', months: 'Monaten', years: 'Jahren' },
  n: 'Anzahl',
  unit: 'Einheit',
  from: 'von',
  to: 'bis',
  whole: 'Nur ganze Zahlen.',
}
