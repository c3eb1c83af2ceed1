import { describe, expect, it } from 'vitest'
import { civilToday } from './civil-date'
import { dayBegin } from './day-begin'

const begin = (date: string, zone?: string) => new Date(dayBegin(date, zone)).toISOString()

describe('dayBegin', () => {
  it('is midnight in Germany, in winter and in summer', () => {
    expect(begin('2026-11-22', 'Europe/Berlin')).toBe('2026-11-21T23:00:00.000Z')
    expect(begin('2026-07-01', 'Europe/Berlin')).toBe('2026-06-30T22:00:00.000Z')
  })

  it('is midnight on the days on which the clocks change', () => {
    expect(begin('2026-03-29', 'Europe/Berlin')).toBe('2026-03-28T23:00:00.000Z')
    expect(begin('2026-10-25', 'Europe/Berlin')).toBe('2026-10-24T22:00:00.000Z')
  })

  it('is the first instant of a day that has no midnight', () => {
    expect(begin('2026-03-29', 'Asia/Beirut')).toBe('2026-03-28T22:00:00.000Z')
  })

  it('holds at the ends of the world', () => {
    expect(begin('2026-11-22', 'Pacific/Kiritimati')).toBe('2026-11-21T10:00:00.000Z')
    expect(begin('2026-11-22', 'Pacific/Pago_Pago')).toBe('2026-11-22T11:00:00.000Z')
  })

  it('is the first instant of the machine’s own day without a zone', () => {
    const at = dayBegin('2026-11-22')
    expect(civilToday(at)).toBe('2026-11-22')
    expect(civilToday(at - 1)).toBe('2026-11-21')
  })
})
