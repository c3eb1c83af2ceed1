import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  CivilDate,
  civilToday,
  compare,
  daysBetween,
  formatDate,
  formatLongDate,
  parseGermanDate,
  relativeDate,
  weekdayName,
} from './civil-date'

const today = '2026-11-22'
const anyDate = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('CivilDate', () => {
  test('is a day that exists', () => {
    expect(
      ['2026-11-22', '2024-02-29', '2000-02-29'].every((text) => CivilDate.safeParse(text).success),
    ).toBe(true)
  })

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '22.11.2026',
    '2026-11-22T00:00:00Z',
  ])('is not %s', (text) => {
    expect(CivilDate.safeParse(text).success).toBe(false)
  })
})

describe('arithmetic', () => {
  test('passes the end of a year and 29 February', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29')
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28')
  })

  test('months end at the last day of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15')
  })

  test('adding and counting days are inverse', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -50_000, max: 50_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days)
      }),
    )
  })

  test('adding months keeps the day, or lands on the last one of the month meant', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const there = addMonths(date, months)
        expect(CivilDate.safeParse(there).success).toBe(true)
        const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(count(there) - count(date)).toBe(months)
        if (there.slice(8) !== date.slice(8)) expect(addDays(there, 1).slice(8)).toBe('01')
      }),
    )
  })

  test('compare sorts by time', () => {
    expect(['2026-11-22', '2025-12-31', '2026-02-01'].toSorted(compare)).toEqual([
      '2025-12-31',
      '2026-02-01',
      '2026-11-22',
    ])
    expect(compare(today, today)).toBe(0)
  })
})

describe('civilToday', () => {
  const lateEvening = Date.parse('2026-11-22T23:30:00Z')

  test('is the day at the place', () => {
    expect(civilToday(lateEvening, 'Europe/Berlin')).toBe('2026-11-23')
    expect(civilToday(lateEvening, 'UTC')).toBe('2026-11-22')
    expect(civilToday(Date.parse('2026-06-30T22:30:00Z'), 'Europe/Berlin')).toBe('2026-07-01')
  })

  test('without a zone is the day of this machine', () => {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    expect(civilToday(lateEvening)).toBe(civilToday(lateEvening, zone))
  })
})

describe('German text', () => {
  test('short, long and weekday', () => {
    expect(formatDate('2026-11-22')).toBe('22.11.2026')
    expect(formatLongDate('2026-11-22')).toBe('Sonntag, 22. November 2026')
    expect(formatLongDate('2026-03-02')).toBe('Montag, 2. März 2026')
    expect(weekdayName('2024-02-29')).toBe('Donnerstag')
  })

  test.each([
    ['2026-11-22', 'heute'],
    ['2026-11-21', 'gestern'],
    ['2026-11-23', 'morgen'],
    ['2026-11-19', 'vor 3 Tagen'],
    ['2026-11-27', 'in 5 Tagen'],
    ['2026-11-15', 'vor 7 Tagen'],
    ['2026-11-30', '30.11.2026'],
    ['2025-11-22', '22.11.2025'],
  ])('%s is %s', (date, text) => {
    expect(relativeDate(date, today)).toBe(text)
  })
})

describe('parseGermanDate', () => {
  test.each([
    ['1.2.26', '2026-02-01'],
    ['01.02.2026', '2026-02-01'],
    [' 1. 2. 2026 ', '2026-02-01'],
    ['1.2.', '2026-02-01'],
    ['1.2', '2026-02-01'],
    ['31.12.46', '2046-12-31'],
    ['31.12.47', '1947-12-31'],
    ['29.2.24', '2024-02-29'],
    ['2026-02-01', '2026-02-01'],
    ['heute', '2026-11-22'],
    ['Gestern', '2026-11-21'],
    ['morgen ', '2026-11-23'],
  ])('takes %j as %s', (text, date) => {
    expect(parseGermanDate(text, today)).toBe(date)
  })

  test.each([
    '',
    '29.2.',
    '31.4.2026',
    '0.1.2026',
    '1.13.',
    '1.2.202',
    '1.2.20266',
    '1/2/26',
    '1.2.26 Uhr',
    '12',
    '0.0.00',
    'übermorgens',
  ])('rejects %j', (text) => {
    expect(parseGermanDate(text, today)).toBeNull()
  })

  test('reads back what formatDate writes', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseGermanDate(formatDate(date), today)).toBe(date)
      }),
    )
  })
})
