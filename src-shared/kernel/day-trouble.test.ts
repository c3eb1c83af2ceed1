import { expect, it } from 'vitest'
import { parseBirthday } from './birthday'
import { parseGermanDate } from './civil-date'
import { birthdayTrouble, dayTrouble } from './day-trouble'

const today = '2026-11-27'

it('names the day that does not exist', () => {
  expect(dayTrouble('31.2.2026', today)).toBe('Den 31. Februar gibt es nicht.')
  expect(dayTrouble('2026-04-31', today)).toBe('Den 31. April gibt es nicht.')
  expect(dayTrouble('32.3.', today)).toBe('Den 32. März gibt es nicht.')
  expect(dayTrouble('0.5.2026', today)).toBe('Den 0. Mai gibt es nicht.')
  expect(dayTrouble('1.13.2026', today)).toBe('Einen 13. Monat gibt es nicht.')
})

it('says of 29 February that the year had none, or has none', () => {
  expect(dayTrouble('29.2.2001', today)).toBe(
    'Den 29. Februar 2001 gibt es nicht – 2001 war kein Schaltjahr.',
  )
  expect(dayTrouble('29.2.27', today)).toBe('Den 29. Februar 2027 gibt es nicht – 2027 ist kein Schaltjahr.')
  expect(dayTrouble('29.2.', today)).toBe('Den 29. Februar 2026 gibt es nicht – 2026 ist kein Schaltjahr.')
  expect(dayTrouble('29.2.2024', today)).toBeNull()
})

it('knows a birthday of 29 February without a year, and none of 31 February', () => {
  expect(birthdayTrouble('29.2.', today)).toBeNull()
  expect(birthdayTrouble('31.2.', today)).toBe('Den 31. Februar gibt es nicht.')
  expect(birthdayTrouble('29.2.2001', today)).toBe(
    'Den 29. Februar 2001 gibt es nicht – 2001 war kein Schaltjahr.',
  )
  expect(birthdayTrouble('24.12.2026', today)).toBe('Dieser Geburtstag liegt in der Zukunft.')
  expect(birthdayTrouble('24.12.1492', today)).toMatch(/^1492 ist zu lange her\./)
})

it('has no trouble exactly where a date of numbers is read', () => {
  for (let day = 0; day <= 40; day++)
    for (let month = 0; month <= 14; month++)
      for (const year of ['', '00', '27', '1849', '1900', '2000', '2026', '2100']) {
        const text = `${day}.${month}.${year}`
        expect([text, dayTrouble(text, today) === null]).toEqual([
          text,
          parseGermanDate(text, today) !== null,
        ])
        expect([text, birthdayTrouble(text, today) === null]).toEqual([
          text,
          parseBirthday(text, today) !== null,
        ])
      }
})

it('leaves what is no day at all to the field', () => {
  for (const text of ['', 'bald', 'heute', '3. Mai']) {
    expect(dayTrouble(text, today)).toBeNull()
    expect(birthdayTrouble(text, today)).toBeNull()
  }
})
