import { expect, test } from 'vitest'
import { smsLength } from './sms-parts'

test.each([
  ['', 'gsm', 0, 0, 160],
  ['Grüße aus dem Café? Nein: äöüß à', 'gsm', 32, 1, 128],
  ['a'.repeat(160), 'gsm', 160, 1, 0],
  ['a'.repeat(161), 'gsm', 161, 2, 145],
  ['a'.repeat(306), 'gsm', 306, 2, 0],
  ['a'.repeat(307), 'gsm', 307, 3, 152],
  // The euro takes two places, and no part ends in the middle of it.
  [`${'a'.repeat(158)}€`, 'gsm', 160, 1, 0],
  [`${'a'.repeat(152)}€${'a'.repeat(10)}`, 'gsm', 164, 2, 141],
  ['„Wein“', 'ucs2', 6, 1, 64],
  ['🍷'.repeat(35), 'ucs2', 70, 1, 0],
  ['🍷'.repeat(36), 'ucs2', 72, 2, 61],
  ['ł'.repeat(134), 'ucs2', 134, 2, 0],
  ['ł'.repeat(135), 'ucs2', 135, 3, 66],
])('%s: %s, %i places, %i parts', (text, encoding, used, parts, left) => {
  expect(smsLength(text)).toMatchObject({ encoding, used, parts, left })
})

test('what makes a message short is named', () => {
  expect(smsLength('„Wein“ – „Käse“').odd).toEqual(['„', '“', '–'])
})
