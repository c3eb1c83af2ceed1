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
  const over = structuredClone(packed, { transfer: [packed.bytes.buffer] })
  expect(packed.bytes.length).toBe(0)
  expect(unpackJson(over)).toEqual(values)
  expect(unpackJson(packJson([]))).toEqual([])
})

test('every character takes one byte, whatever others stand beside it', () => {
  expect(packJson([narrowJson('Jürgen')]).bytes.length).toBe('["Jürgen"]'.length)
  expect(packJson([narrowJson('Jürgen'), narrowJson('Ł')]).bytes.length).toBe('["Jürgen","\\u0141"]'.length)
})

test('many values go in pieces and come back in their order', () => {
  const values = Array.from({ length: 3000 }, (_, at) => ({ at, text: 'Łódź '.repeat(20) }))
  const packed = packJson(values.map(narrowJson))
  expect(packed.ends.length).toBeGreaterThan(3)
  expect(unpackJson(packed)).toEqual(values)
})
