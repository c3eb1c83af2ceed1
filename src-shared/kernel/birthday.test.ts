import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ageOn,
  Birthday,
  birthdayWindow,
  type Feb29Rule,
  formatBirthday,
  nextOccurrence,
  occursOn,
  parseBirthday,
  upcoming,
} from './birthday'
import { addDays, CivilDate, partsOf } from './civil-date'

const leapling: Birthday = { day: 29, month: 2, year: 2000 }
const rule = fc.constantFrom<Feb29Rule>('feb28', 'mar1')
const anyDate = fc
  .date({ min: new Date('1896-01-01'), max: new Date('2104-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
/** Birthdays with and without year, 29 February far more often than in life. */
const anyBirthday = fc.oneof(
  { weight: 3, arbitrary: anyDate.map((date): Birthday => ({ ...partsOf(date) })) },
  { weight: 2, arbitrary: anyDate.map((date): Birthday => ({ ...partsOf(date), year: null })) },
  { weight: 2, arbitrary: fc.constantFrom<Birthday>(leapling, { ...leapling, year: null }) },
)

/** The rule said once more and naively: what is kept on one given day. */
function isKeptOn(birthday: Birthday, date: string, feb29: Feb29Rule): boolean {
  const monthDay = `${String(birthday.month).padStart(2, '0')}-${String(birthday.day).padStart(2, '0')}`
  if (date.slice(5) === monthDay) return true
  if (monthDay !== '02-29' || CivilDate.safeParse(`${date.slice(0, 4)}-02-29`).success) return false
  return date.slice(5) === (feb29 === 'feb28' ? '02-28' : '03-01')
}

describe('Birthday', () => {
  test('may be 29 February of a leap year or of no year', () => {
    expect(Birthday.safeParse(leapling).success).toBe(true)
    expect(Birthday.safeParse({ day: 29, month: 2, year: null }).success).toBe(true)
    expect(Birthday.safeParse({ day: 29, month: 2, year: 2001 }).success).toBe(false)
  })

  test.each([
    { day: 31, month: 4, year: null },
    { day: 30, month: 2, year: null },
    { day: 0, month: 1, year: 1990 },
    { day: 1, month: 13, year: 1990 },
    { day: 1, month: 1, year: 90 },
  ])('is not %j', (value) => {
    expect(Birthday.safeParse(value).success).toBe(false)
  })
})

describe('occurrences', () => {
  test('29 February goes by the rule in other years and comes back in leap years', () => {
    expect(occursOn(leapling, 2027, 'feb28')).toBe('2027-02-28')
    expect(occursOn(leapling, 2027, 'mar1')).toBe('2027-03-01')
    expect(occursOn(leapling, 2028, 'feb28')).toBe('2028-02-29')
    expect(occursOn(leapling, 2028, 'mar1')).toBe('2028-02-29')
    expect(occursOn(leapling, 1900, 'feb28')).toBe('1900-02-28')
  })

  test('the next one may be today and may lie in the next year', () => {
    const birthday = { day: 22, month: 11, year: null }
    expect(nextOccurrence(birthday, '2026-11-22', 'feb28')).toBe('2026-11-22')
    expect(nextOccurrence(birthday, '2026-11-23', 'feb28')).toBe('2027-11-22')
  })

  test('the next one is the first day on which the birthday is kept', () => {
    fc.assert(
      fc.property(anyBirthday, anyDate, rule, (birthday, from, feb29) => {
        let date = from
        while (!isKeptOn(birthday, date, feb29)) date = addDays(date, 1)
        expect(nextOccurrence(birthday, from, feb29)).toBe(date)
      }),
    )
  })

  test('a window over the turn of the year finds January with the age it brings', () => {
    expect(upcoming({ day: 3, month: 1, year: 1957 }, '2026-12-28', 14, 'feb28')).toEqual({
      on: '2027-01-03',
      age: 70,
    })
    expect(upcoming({ day: 11, month: 1, year: null }, '2026-12-28', 14, 'feb28')).toEqual({
      on: '2027-01-11',
      age: null,
    })
    expect(upcoming({ day: 12, month: 1, year: null }, '2026-12-28', 14, 'feb28')).toBeNull()
    expect(upcoming(leapling, '2027-02-20', 14, 'feb28')).toEqual({ on: '2027-02-28', age: 27 })
  })
})

describe('age', () => {
  test('changes on the birthday, for 29 February on 1 March', () => {
    expect(ageOn({ day: 22, month: 11, year: 1990 }, '2026-11-21')).toBe(35)
    expect(ageOn({ day: 22, month: 11, year: 1990 }, '2026-11-22')).toBe(36)
    expect(ageOn(leapling, '2018-02-28')).toBe(17)
    expect(ageOn(leapling, '2018-03-01')).toBe(18)
    expect(ageOn(leapling, '2020-02-29')).toBe(20)
    expect(ageOn({ day: 1, month: 1, year: null }, '2026-11-22')).toBeNull()
  })

  test('is the number of birthdays lived through', () => {
    fc.assert(
      fc.property(anyBirthday, fc.nat(12_000), (birthday, days) => {
        if (birthday.year === null) return
        const born = occursOn(birthday, birthday.year, 'mar1')
        const date = addDays(born, days)
        let lived = 0
        while (occursOn(birthday, birthday.year + lived + 1, 'mar1') <= date) lived++
        expect(ageOn(birthday, date)).toBe(lived)
      }),
    )
  })
})

describe('birthdayWindow', () => {
  test('holds 29 February on the day the rule keeps it', () => {
    const kept = (feb29: Feb29Rule, from: string) =>
      birthdayWindow(from, 3, feb29).filter(({ day }) => day === 29)
    expect(kept('feb28', '2027-02-27')).toEqual([{ month: 2, day: 29, date: '2027-02-28' }])
    expect(kept('mar1', '2027-02-27')).toEqual([{ month: 2, day: 29, date: '2027-03-01' }])
    expect(kept('feb28', '2028-02-27')).toEqual([{ month: 2, day: 29, date: '2028-02-29' }])
    expect(kept('mar1', '2028-02-27')).toEqual([{ month: 2, day: 29, date: '2028-02-29' }])
  })

  test('finds exactly the birthdays that are upcoming, each once, on the same day', () => {
    fc.assert(
      fc.property(anyBirthday, anyDate, fc.nat(400), rule, (birthday, from, days, feb29) => {
        const window = birthdayWindow(from, days, feb29)
        const found = window.filter(({ month, day }) => month === birthday.month && day === birthday.day)
        const expected = upcoming(birthday, from, days, feb29)
        expect(found.map(({ date }) => date)).toEqual(expected ? [expected.on] : [])
        expect(window.map(({ date }) => date)).toEqual(window.map(({ date }) => date).toSorted())
      }),
    )
  })
})

describe('typed birthdays', () => {
  const today = '2026-11-22'

  test.each([
    ['24.12.1960', { day: 24, month: 12, year: 1960 }],
    ['24.12.60', { day: 24, month: 12, year: 1960 }],
    ['24.12.26', { day: 24, month: 12, year: 1926 }],
    ['1.2.26', { day: 1, month: 2, year: 2026 }],
    ['24.12.', { day: 24, month: 12, year: null }],
    ['29.2.', { day: 29, month: 2, year: null }],
  ])('%s', (text, birthday) => {
    expect(parseBirthday(text, today)).toEqual(birthday)
  })

  test.each(['', '29.2.2001', '31.11.', '24.12.2026', 'heute', '0.0.00'])('rejects %j', (text) => {
    expect(parseBirthday(text, today)).toBeNull()
  })

  test('are written as they are read', () => {
    expect(formatBirthday({ day: 4, month: 2, year: null })).toBe('04.02.')
    expect(formatBirthday(leapling)).toBe('29.02.2000')
  })
})
