import { expect, test } from 'vitest'
import { narrowJson, packJson, unpackJson } from './packed-json'

const texts = [
  '',
  'Müller, Straße ÿ',
  'Łukasz Şahin',
  '€ 10',
  '漢字 \u0100\uffff',
  'a\u0000b "\\u0041" \\',
  '🍷 \ud83c allein',
  'ü'.repeat(70_000),
]

test('values come over as they were', () => {
  const values = [...texts, { Łódź: ['Ş', 1, null, true] }]
  const packed = packJson(values.map(narrowJson))
  const over = structuredClone(packed, { transfer: [packed.buffer] })
  expect(packed.length).toBe(0)
  expect(unpackJson(over)).toEqual(values)
  expect(unpackJson(packJson([]))).toEqual([])
})

test('every character takes one byte, whatever others stand beside it', () => {
  expect(packJson([narrowJson('Jürgen')]).length).toBe('["Jürgen"]'.length)
  expect(packJson([narrowJson('Jürgen'), narrowJson('Ł')]).length).toBe('["Jürgen","\\u0141"]'.length)
})
