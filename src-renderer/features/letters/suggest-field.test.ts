import { unknownFields } from '@shared/features/letters/field-names'
import { expect, test } from 'vitest'
import { mendField } from './suggest-field'

function mended(text: string): string | undefined {
  const [unknown = ''] = unknownFields(text)
  return mendField(text, unknown)?.text
}

test.each([
  ['Liebe {{Vornahme}}, {{ Vornahme }} und Vornahme', 'Liebe {{Vorname}}, {{Vorname}} und Vornahme'],
  ['Frau {{Nachnahme}}', 'Frau {{Nachname}}'],
  ['{{Punktstand}} Punkte', '{{Punktestand}} Punkte'],
  ['{{Strasse}}', '{{Straße}}'],
  ['{{Breifanrede}}', '{{Briefanrede}}'],
  ['seit {{Kunde  siet}}', 'seit {{Kunde seit}}'],
  ['Liebe {{Vorname}, hallo', 'Liebe {{Vorname}}, hallo'],
  ['Liebe {{Vorname, hallo', 'Liebe {{Vorname}}, hallo'],
  ['Liebe {Vorname}}, hallo', 'Liebe {{Vorname}}, hallo'],
])('%s is mended to the nearest field', (typed, text) => {
  expect(mended(typed)).toBe(text)
  expect(unknownFields(text)).toEqual([])
})

test.each(['{{Lieblingswein}}', '{{ }}', '{{firstName}}'])('%s has no field near it', (typed) => {
  expect(mended(typed)).toBeUndefined()
})
