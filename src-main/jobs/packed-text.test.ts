import { expect, test } from 'vitest'
import { packText, unpackText } from './packed-text'

test.each([
  '',
  'Müller, Straße ÿ',
  'Łukasz Şahin',
  '€ 10',
  '漢字',
  'a\u0000b',
  '🍷 \ud83c allein',
  'ü'.repeat(70_000),
])('the text %# comes over as it was', (text) => {
  const packed = packText(text)
  const over = structuredClone(packed, { transfer: [packed.bytes.buffer] })
  expect(packed.bytes.length).toBe(0)
  expect(unpackText(over)).toBe(text)
})

test('a text takes two bytes a character only where it must', () => {
  expect(packText('Jürgen').bytes.length).toBe(6)
  expect(packText('Łukasz').bytes.length).toBe(12)
})
