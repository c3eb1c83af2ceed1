import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toDraft } from '@shared/features/exchange/draft'
import { recognise } from '@shared/features/exchange/recognise'
import { columnsByNumber } from '@shared/features/exchange/row'
import iconv from 'iconv-lite'
import { afterAll, expect, it } from 'vitest'
import { collect } from '../../../../tests/support/collect'
import { fieldsOf } from '../../../../tests/support/drafts'
import { openCsv } from './csv-file'
import { readCsv } from './read-csv'

const folder = mkdtempSync(join(tmpdir(), 'tante-emma-exports-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function draftsOf(content: Buffer) {
  const path = join(folder, 'export.csv')
  writeFileSync(path, content)
  const opening = await openCsv(path)
  if (!opening.ok) throw new Error(opening.refusal.reason)
  const { source, columns, dateOrder } = recognise(opening.file.header)
  const rows = await collect(readCsv(opening.file))
  const results = rows.map(({ line, cells, fault }) => ({
    line,
    fault,
    ...toDraft(fieldsOf(cells), columnsByNumber(columns), { dateOrder, today: '2026-11-22' }),
  }))
  return { source, encoding: opening.file.encoding, results }
}

it('Outlook: Windows-1252, CRLF with LF in quotes, an empty date, the meeting place', async () => {
  const header =
    '"Anrede";"Vorname";"Nachname";"Firma";"Ort geschäftlich";"Straße privat";"Ort privat";"Postleitzahl privat"'
  const rest = ';"Telefon (privat)";"E-Mail-Typ";"Geburtstag";"Notizen";"Ort"\r\n'
  const first =
    '"Frau";"Zoë";"O’Neill";"Café ""Süß""";"";"Gänsemarkt 1";"Görlitz";"02826";"03581 1";"SMTP";"0.0.00";"eins\nzwei";"Kino"\r\n'
  const second = '"Herr";"Jan";"von Öhr";"Öhr „Wein“";"Bonn";"";"";"";"";"";"29.02.84";"";""\r\n'
  const { source, encoding, results } = await draftsOf(
    iconv.encode(header + rest + first + second, 'windows-1252'),
  )
  expect([source, encoding]).toEqual(['outlook-de', 'windows-1252'])
  expect(results).toMatchObject([
    {
      line: 2,
      draft: {
        kind: 'person',
        people: [{ salutation: 'ms', firstName: 'Zoë', lastName: 'O’Neill', birthday: null }],
        addresses: [{ label: 'home', street: 'Gänsemarkt 1', postcode: '02826', city: 'Görlitz' }],
        note: 'eins\nzwei\nOrt: Kino\nFirma: Café "Süß"',
      },
    },
    {
      line: 4,
      draft: {
        kind: 'company',
        companyName: 'Öhr „Wein“',
        people: [
          {
            salutation: 'mr',
            firstName: 'Jan',
            lastName: 'von Öhr',
            birthday: { day: 29, month: 2, year: 1984 },
          },
        ],
        addresses: [{ label: 'work', city: 'Bonn' }],
      },
    },
  ])
})

it('Google: byte order mark, several values in a cell, a birthday without a year', async () => {
  const header =
    'First Name,Last Name,File As,Organization Name,Birthday,Labels,E-mail 1 - Label,E-mail 1 - Value'
  const rest =
    ',Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Postal Code,Address 1 - City,Address 1 - Country\n'
  const row =
    'Änne,Süß,,Hofladen,--02-29,Stamm ::: * myContacts,* ,a@example.de ::: b@example.de,Mobile, ::: 0171 234,* Home,01067,Dresden,DE\n'
  const { source, encoding, results } = await draftsOf(Buffer.from(`\ufeff${header}${rest}${row}`))
  expect([source, encoding]).toEqual(['google', 'utf-8-bom'])
  expect(results).toMatchObject([
    {
      line: 2,
      draft: {
        kind: 'person',
        people: [{ firstName: 'Änne', birthday: { day: 29, month: 2, year: null } }],
        addresses: [{ label: 'home', postcode: '01067', city: 'Dresden', country: 'DE' }],
        phones: [{ label: 'mobile', number: '0171 234' }],
        emails: [
          { label: 'main', address: 'a@example.de' },
          { label: 'other', address: 'b@example.de' },
        ],
        tags: ['Stamm'],
        note: 'Organization Name: Hofladen',
      },
    },
  ])
})

it('Thunderbird: a comma at the end of each line, the birthday in three columns, a row with too much', async () => {
  const header =
    'Vorname,Nachname,Anzeigename,Primäre E-Mail-Adresse,Privat: PLZ,Geburtsjahr,Geburtsmonat,Geburtstag,Notizen,\n'
  const rows = 'Jörg,Weiß,Jörg Weiß,j@example.de,01067,1961,5,3,,\n,,,,,,,,nur Notiz,\nA,B,,,,,,,,,zu,viel\n'
  const { source, results } = await draftsOf(Buffer.from(header + rows))
  expect(source).toBe('thunderbird-de')
  expect(results).toMatchObject([
    { line: 2, skip: null, draft: { people: [{ birthday: { day: 3, month: 5, year: 1961 } }], note: '' } },
    { line: 3, skip: 'noName' },
    { line: 4, fault: 'columns' },
  ])
})
