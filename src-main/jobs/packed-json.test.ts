import { expect, test } from 'vitest'
import { packJson, unpackJson } from './packed-json'

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

function packed(values: readonly unknown[]) {
  const pack = packJson()
  for (const value of values) pack.add(value)
  return pack.take()
}
const bytesOf = (values: readonly unknown[]) => packed(values).reduce((sum, { length }) => sum + length, 0)

test('values come over as they were', () => {
  const values = [...texts, { Łódź: ['Ş', 1, null, true] }]
  const pieces = packed(values)
  const over = structuredClone(pieces, { transfer: pieces.map(({ buffer }) => buffer) })
  expect(pieces.every(({ length }) => length === 0)).toBe(true)
  expect([...unpackJson(over)].flat()).toEqual(values)
  expect([...unpackJson(packed([]))].flat()).toEqual([])
})

test('every character takes one byte, whatever others stand beside it', () => {
  expect(bytesOf(['Jürgen'])).toBe('["Jürgen"]'.length)
  expect(bytesOf(['Jürgen', 'Ł'])).toBe('["Jürgen","\\u0141"]'.length)
})

test('many values go in pieces and come back in their order', () => {
  const values = Array.from({ length: 3000 }, (_, at) => ({ at, text: 'Łódź '.repeat(20) }))
  const pieces = packed(values)
  expect(pieces.length).toBeGreaterThan(3)
  expect([...unpackJson(pieces)].flat()).toEqual(values)
})

test('what was taken is not handed over again', () => {
  const pack = packJson()
  pack.add('a')
  pack.take()
  pack.add('b')
  expect([...unpackJson(pack.take())].flat()).toEqual(['b'])
})
