import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { countryCode } from '@shared/features/exchange/countries'
import { describe, expect, it } from 'vitest'
import { draftsOfFile } from '../../../../tests/support/draft-file'

const data = resolve(import.meta.dirname, '../../../..', process.env.TANTE_EMMA_DATA ?? '../shared/data')
const csv = (name: string) => join(data, 'contacts/csv', name)
const northwind = join(data, 'northwind/customers.csv')

const nobody = {
  salutation: 'none',
  title: '',
  firstName: '',
  lastName: '',
  role: '',
  birthday: null,
} as const
const nowhere = { extra: '', street: '', poBox: '', postcode: '', city: '', country: '' }
const nothing = {
  ...{
    number: null,
    kind: 'person',
    companyName: '',
    addresses: [],
    phones: [],
    emails: [],
    tags: [],
    note: '',
  },
  ...{ customerSince: null, adObjection: false },
} as const

const dresden = { ...nowhere, street: 'Große Straße 5a', postcode: '01067', city: 'Dresden' }
const duesseldorf = { ...nowhere, street: 'Königsallee 12', postcode: '40212', city: 'Düsseldorf' }
const market = { ...nowhere, street: 'Am Markt 1; Hinterhaus', postcode: '00000', city: 'Ort' }
const aenne = { ...nobody, firstName: 'Änne', lastName: 'Müller-Lüdenscheidt' }
const joerg = { ...nobody, firstName: 'Jörg', lastName: 'Weiß' }
const rene = { ...nobody, firstName: 'René', lastName: 'd’Éclair' }
const birthday = { day: 3, month: 5, year: 1961 }
const email = (address: string) => [{ label: 'main', address }]

describe.skipIf(!existsSync(data))('the shared address books', () => {
  it('Outlook in German', async () => {
    const { file, source, rows } = await draftsOfFile(csv('outlook_de_semicolon_cp1252.csv'))
    expect([file.encoding, file.separator, source]).toEqual(['windows-1252', ';', 'outlook-de'])
    expect(rows.map(({ line, problems }) => [line, ...problems])).toEqual([[2], [4], [6, 'emailDoubtful']])
    expect(rows.map(({ draft }) => draft)).toMatchObject([
      {
        ...nothing,
        people: [{ ...aenne, salutation: 'ms', birthday }],
        addresses: [{ label: 'home', ...dresden }],
        phones: [
          { label: 'home', number: '0351 4711' },
          { label: 'mobile', number: '0171 2345678' },
        ],
        emails: email('aenne@example.de'),
        note: 'Zeile 1\nZeile 2\nFirma: Bäckerei Süß & Söhne',
      },
      {
        ...nothing,
        people: [{ ...joerg, salutation: 'mr', birthday: { day: 29, month: 2, year: 1984 } }],
        addresses: [{ label: 'home', ...duesseldorf }],
        phones: [{ label: 'home', number: '+49 (0)211 123-45' }],
        emails: email('joerg.weiss@example.de'),
        note: 'Zeile 1\nZeile 2',
      },
      {
        ...nothing,
        people: [{ ...rene, salutation: 'mr' }],
        addresses: [{ label: 'home', ...market }],
        emails: email('rene@example'),
        note: 'Zeile 1\nZeile 2\nFirma: Café "Zur Post"',
      },
    ])
  })

  it('Google', async () => {
    const { file, source, rows } = await draftsOfFile(csv('google_new_header_utf8bom.csv'))
    expect([file.encoding, file.separator, source]).toEqual(['utf-8-bom', ',', 'google'])
    expect(rows.map(({ line, problems }) => [line, ...problems])).toEqual([[2], [6], [10, 'emailDoubtful']])
    const all = { ...nothing, tags: ['Kunden'], note: 'mehrere\nZeilen' }
    expect(rows.map(({ draft }) => draft)).toMatchObject([
      {
        ...all,
        kind: 'company',
        companyName: 'Bäckerei Süß & Söhne',
        people: [{ ...aenne, birthday }],
        addresses: [{ label: 'main', ...dresden, country: 'DE' }],
        phones: [
          { label: 'mobile', number: '0171 2345678' },
          { label: 'mobile', number: '0351 4711' },
        ],
        emails: email('aenne@example.de'),
      },
      {
        ...all,
        people: [{ ...joerg, birthday }],
        addresses: [{ label: 'main', ...duesseldorf, country: 'DE' }],
        phones: [{ label: 'mobile', number: '+49 (0)211 123-45' }],
        emails: email('joerg.weiss@example.de'),
      },
      {
        ...all,
        kind: 'company',
        companyName: 'Café "Zur Post"',
        people: [{ ...rene, birthday }],
        addresses: [{ label: 'main', ...market, country: 'DE' }],
        emails: email('rene@example'),
      },
    ])
  })

  it('Thunderbird in German', async () => {
    const { file, source, rows } = await draftsOfFile(csv('thunderbird_de.csv'))
    expect([file.encoding, file.separator, source]).toEqual(['utf-8', ',', 'thunderbird-de'])
    expect(rows.map(({ line, problems }) => [line, ...problems])).toEqual([[2], [3], [4, 'emailDoubtful']])
    expect(rows.map(({ draft }) => draft)).toMatchObject([
      {
        ...nothing,
        people: [{ ...aenne, birthday }],
        addresses: [{ label: 'home', ...dresden }],
        phones: [
          { label: 'home', number: '0351 4711' },
          { label: 'mobile', number: '0171 2345678' },
        ],
        emails: email('aenne@example.de'),
        note: 'Organisation: Bäckerei Süß & Söhne',
      },
      {
        ...nothing,
        people: [{ ...joerg, birthday }],
        addresses: [{ label: 'home', ...duesseldorf }],
        phones: [{ label: 'home', number: '+49 (0)211 123-45' }],
        emails: email('joerg.weiss@example.de'),
      },
      {
        ...nothing,
        people: [{ ...rene, birthday }],
        addresses: [{ label: 'home', ...market }],
        emails: email('rene@example'),
        note: 'Organisation: Café "Zur Post"',
      },
    ])
  })

  it('Thunderbird in English', async () => {
    const { source, rows } = await draftsOfFile(csv('thunderbird_export.csv'))
    expect(source).toBe('thunderbird-en')
    expect(rows.map(({ line, problems }) => [line, ...problems])).toEqual([
      [2, 'emailDoubtful'],
      [3, 'emailDoubtful'],
    ])
    expect(rows.map(({ draft }) => draft)).toMatchObject([
      {
        ...nothing,
        people: [{ ...nobody, firstName: 'contact', lastName: 'one' }],
        emails: email('contact1@invalid'),
        note: 'Display Name: contact number one',
      },
      {
        ...nothing,
        people: [{ ...nobody, firstName: 'contact', lastName: 'two' }],
        emails: email('contact2@invalid'),
        note: [
          "here's some unicode text…",
          'Custom 1: custom, 1',
          'Custom 2: custom\t2',
          'Custom 3: custom3',
          'Custom 4: custom\n4',
          // A person of no firm has no role on the card.
          'Job Title: "worker"',
          'Display Name: contact number two',
        ].join('\n'),
      },
    ])
  })

  it.each([
    csv('outlook_de_semicolon_cp1252.csv'),
    csv('google_new_header_utf8bom.csv'),
    csv('thunderbird_de.csv'),
    csv('thunderbird_export.csv'),
    northwind,
  ])('no value of %s is lost', async (path) => {
    const { rows, columns } = await draftsOfFile(path)
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim()
    const readable = ['salutation', 'birthday', 'birthDay', 'birthMonth', 'birthYear']
    const sorting = ['ignore', 'displayName', 'addressLabel', 'formattedAddress', 'phoneLabel', 'emailLabel']
    for (const { cells, draft } of rows) {
      const texts = plain(
        JSON.stringify(Object.values(draft))
          .replaceAll('\\"', '"')
          .replace(/\\[nt]/g, ' '),
      )
      const people = draft.people.map(({ firstName, lastName }) => plain(`${firstName} ${lastName}`)).join()
      for (const { column, target } of columns) {
        for (const value of (cells[column] ?? '').split(':::').map(plain)) {
          if (value === '' || value === '0.0.00' || value === '* myContacts' || sorting.includes(target))
            continue
          if (readable.includes(target))
            expect(draft.people[0]?.salutation !== 'none' || draft.people[0]?.birthday).toBeTruthy()
          else expect(`${texts} ${people}`).toContain(target === 'country' ? countryCode(value) : value)
        }
      }
    }
  })
})
