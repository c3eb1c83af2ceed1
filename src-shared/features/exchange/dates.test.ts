import { describe, expect, it } from 'vitest'
import { readBirthday, readBirthdayParts, readStart } from './dates'

const german = { dateOrder: 'dmy', today: '2026-11-22' } as const
const american = { dateOrder: 'mdy', today: '2026-11-22' } as const
const day = (text: string, context: typeof german | typeof american = german) => {
  const found = readBirthday(text, context)?.birthday
  return found ? `${found.day}.${found.month}.${found.year ?? ''}` : null
}

describe('readBirthday', () => {
  it.each([
    ['03.05.1961', '3.5.1961'],
    ['3.5.61', '3.5.1961'],
    ['03.05.', '3.5.'],
    ['3. Mai 1961', '3.5.1961'],
    ['1961-05-03', '3.5.1961'],
    ['1961-05-03T00:00:00', '3.5.1961'],
    ['03.05.1961 00:00', '3.5.1961'],
    ['19610503', '3.5.1961'],
    ['--05-03', '3.5.'],
    ['--0503', '3.5.'],
    ['1604-05-03', '3.5.'],
    ['3/5/1961', '3.5.1961'],
    ['29.02.1984', '29.2.1984'],
    ['29.02.', '29.2.'],
    ['24.12.26', '24.12.1926'],
  ])('%s', (text, expected) => {
    expect(day(text)).toBe(expected)
  })

  it('reads slashes month first where the file does', () => {
    expect(day('5/13/1961', american)).toBe('13.5.1961')
    expect(day('13/5/1961', american)).toBeNull()
    expect(day('13.5.1961', american)).toBe('13.5.1961')
  })

  it.each(['29.02.1983', '31.04.', '23.11.2026', 'im Mai', '1961', '22404', '1.1.1700'])(
    'refuses %s',
    (text) => {
      expect(day(text)).toBeNull()
    },
  )

  it('says when two digits may mean a child or a centenarian', () => {
    expect(readBirthday('3.5.20', german)).toEqual({
      birthday: { day: 3, month: 5, year: 2020 },
      guessed: true,
    })
    expect(readBirthday('3.5.2020', german)?.guessed).toBe(false)
    expect(readBirthday('3.5.61', german)?.guessed).toBe(false)
  })

  it('puts three columns together, with or without a year', () => {
    const today = german.today
    const of = (d: string, month: string, year: string) =>
      readBirthdayParts({ day: d, month, year }, today)?.birthday
    expect(of('3', '5', '1961')).toEqual({ day: 3, month: 5, year: 1961 })
    expect(of('3', 'Mai', '')).toEqual({ day: 3, month: 5, year: null })
    expect(of('', '5', '1961')).toBeUndefined()
    expect(of('31', '4', '1961')).toBeUndefined()
  })
})

describe('readStart', () => {
  it.each<[string, string | null, boolean]>([
    ['01.03.2015', '2015-03-01', false],
    ['1.3.15', '2015-03-01', false],
    ['2015', '2015-01-01', true],
    ['03/2015', '2015-03-01', true],
    ['3.2015', '2015-03-01', true],
    ['13.2015', null, false],
    ['01.03.', null, false],
    ['früher', null, false],
  ])('%s', (text, date, firstDay) => {
    expect(readStart(text, german)).toEqual(date && { date, firstDay })
  })
})
