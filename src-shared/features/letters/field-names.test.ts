import { expect, test } from 'vitest'
import { unknownFields } from './field-names'

test.each([
  ['Hallo {{Vorname}} {{ nachname }} {{KUNDE  SEIT}}', []],
  ['{{Vornahme}} {{Ort}} {{Vornahme}} {{Straße}}', ['Vornahme']],
  ['{{firstName}}', ['firstName']],
  ['{{Vorname}', ['{{Vorname}']],
  ['{Vorname}} und {{ }}', ['{{ }}', '{Vorname}}']],
  ['{Vorname} { kein Feld } }', []],
])('%j', (text, unknown) => {
  expect(unknownFields(text)).toEqual(unknown)
})
