import { expect, test } from 'vitest'
import { safeFileName } from './file-name'

test.each([
  ['Kunden.csv', 'Kunden.csv'],
  ['Brief „Neujahr“ (2).pdf', 'Brief „Neujahr“ (2).pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\Emma\\Kunden.csv', 'Kunden.csv'],
  ['..', 'Datei'],
  ['', 'Datei'],
  [' . ', 'Datei'],
  ['Liste?*<a>.csv', 'Liste___a_.csv'],
  ['a\u0000b\r\nc.csv', 'a_b__c.csv'],
  ['Rechnung\u202efdp.exe', 'Rechnungfdp.exe'],
  ['CON.csv', '_CON.csv'],
  ['Konto.csv', 'Konto.csv'],
  ['Ro\u0308der.csv', 'Röder.csv'],
])('%j becomes %j', (given, safe) => {
  expect(safeFileName(given)).toBe(safe)
})

test('a long name is cut and keeps its extension', () => {
  const name = safeFileName(`${'ä'.repeat(300)}.xlsx`)
  expect(name).toHaveLength(120)
  expect(name.endsWith('ä.xlsx')).toBe(true)
})

test('half a sign at the cut does not stay', () => {
  expect(safeFileName(`${'a'.repeat(119)}😀.`).isWellFormed()).toBe(true)
})
