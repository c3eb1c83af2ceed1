import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dialLink, normalisePhone, reversedDigits } from './phone'

/** As the search does it: by the last digits, however the query is written. */
function finds(query: string, stored: string): boolean {
  return reversedDigits(normalisePhone(stored).digits).startsWith(
    reversedDigits(normalisePhone(query).digits),
  )
}

describe('normalisePhone', () => {
  test.each([
    '0211/12345',
    '0211 123 45',
    '(0211) 123-45',
    '0211.12345',
    '0211–12345',
    '+49 (0)211 123-45',
    '+49-211-12345',
    '0049 211 12345',
    '211 12345',
    'Tel. 0211 12345 (abends)',
  ])('%s is one number', (text) => {
    expect(normalisePhone(text)).toMatchObject({ e164: '+4921112345', digits: '21112345', display: text })
  })

  test.each([
    ['021112345', '0211 12345'],
    ['+4921112345', '+49 211 12345'],
    ['01724567890', '0172 4567890'],
    ['004315880', '+43 1 5880'],
    ['0211 12345', '0211 12345'],
    [' 0211  123-45 ', '0211 123-45'],
  ])('%s is shown as %s', (text, display) => {
    expect(normalisePhone(text).display).toBe(display)
  })

  test('foreign numbers keep their country', () => {
    expect(normalisePhone('+43 1 5880').e164).toBe('+4315880')
    expect(normalisePhone('044 668 18 00', 'CH')).toMatchObject({ e164: '+41446681800', digits: '446681800' })
    expect(normalisePhone('+49 211 12345', 'CH')).toMatchObject({ e164: '+4921112345', digits: '21112345' })
    expect(normalisePhone('0211 12345', 'XX')).toMatchObject({ e164: null, digits: '21112345' })
  })

  test('a mobile number whose plus a spreadsheet took is still German', () => {
    expect(normalisePhone('491724567890').e164).toBe('+491724567890')
  })

  test('an extension belongs to the last digits', () => {
    expect(normalisePhone('0211 12345 ext. 67').digits).toBe('2111234567')
    expect(normalisePhone('0211 12345 Durchwahl 67')).toEqual({
      e164: null,
      digits: '2111234567',
      display: '0211 12345 Durchwahl 67',
    })
  })

  test.each([
    ['siehe Notiz', ''],
    ['', ''],
    ['110', '110'],
    ['0211 123 / 0172 4567890', '21112301724567890'],
    ['+49 (0)211 / lange her', '211'],
  ])('%j is no number but is kept', (text, digits) => {
    expect(normalisePhone(text)).toEqual({ e164: null, digits, display: text })
  })
})

describe('search by the last digits', () => {
  const written = ['0211/12345', '+49 (0)211 123-45', '021112345', '0049 211 12345']

  test.each(['12345', '123-45', '345', '0211 12345', '+49 211 12345', '0211/123 45'])('%s', (query) => {
    expect(written.filter((stored) => finds(query, stored))).toEqual(written)
  })

  test('any tail of a number finds it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 99_999_999 }), fc.nat(6), (subscriber, skipped) => {
        expect(finds(String(subscriber).slice(Math.min(skipped, 3)), `0211 ${subscriber}`)).toBe(true)
      }),
    )
  })

  test('other digits do not', () => {
    expect(finds('12346', '0211/12345')).toBe(false)
    expect(finds('1234', '0211/12345')).toBe(false)
  })
})

test('a number dials however it was written', () => {
  expect(dialLink('0211/12345')).toBe('tel:+4921112345')
  expect(dialLink('Durchwahl 47 11')).toBe('tel:4711')
})
