import { describe, expect, it } from 'vitest'
import { draftOf, fieldsOf } from '../../../tests/support/drafts'
import { toDraft } from './draft'
import { recognise } from './recognise'
import { columnsByNumber } from './row'

const context = { dateOrder: 'dmy', today: '2026-11-22' } as const

describe('who a row is about', () => {
  it('a firm with its contact, where nothing private is known', () => {
    const row = {
      Firma: 'Süß & Söhne',
      Anrede: 'Frau',
      Vorname: 'Änne',
      Nachname: 'Müller',
      Straße: 'Weg 5',
      PLZ: '01067',
    }
    expect(draftOf({ ...row, Position: 'Inhaberin', Abteilung: 'Backstube' })).toMatchObject({
      kind: 'company',
      companyName: 'Süß & Söhne',
      people: [{ salutation: 'ms', firstName: 'Änne', lastName: 'Müller', role: 'Inhaberin, Backstube' }],
      addresses: [{ label: 'main', street: 'Weg 5', postcode: '01067' }],
      note: '',
    })
  })

  it('a person, with the firm in the note, where the home or the private phone is known', () => {
    const names = { Firma: 'Süß & Söhne', Vorname: 'Änne', Nachname: 'Müller' }
    for (const known of [{ 'Ort privat': 'Dresden' }, { 'Telefon privat': '0351 4711' }]) {
      const draft = draftOf({ ...names, ...known })
      expect(draft).toMatchObject({ kind: 'person', companyName: '', note: 'Firma: Süß & Söhne' })
    }
  })

  it('a person of no firm keeps role and department in the note, as their card has no field for them', () => {
    const draft = draftOf({ Vorname: 'Änne', Nachname: 'Müller', Position: 'Lehrerin', Abteilung: 'Chor' })
    expect(draft).toMatchObject({ kind: 'person', people: [{ role: '' }] })
    expect(draft.note).toBe('Position: Lehrerin\nAbteilung: Chor')
  })

  it('a firm alone keeps in the note what only a person can have', () => {
    const draft = draftOf({ Firma: 'Weber AG', Anrede: 'Frau', Geburtstag: '3.5.1961', Funktion: 'Chefin' })
    expect(draft).toMatchObject({ kind: 'company', people: [] })
    expect(draft.note).toBe('Anrede: Frau\nFunktion: Chefin\nGeburtstag: 3.5.1961')
  })

  it('a whole name is a firm by its legal form, under “Firma”, or beside a contact', () => {
    expect(draftOf({ Name: 'Weber GmbH' })).toMatchObject({
      kind: 'company',
      companyName: 'Weber GmbH',
      people: [],
    })
    expect(draftOf({ Anrede: 'Firma', Name: 'Blumen Weber' })).toMatchObject({ kind: 'company', note: '' })
    expect(draftOf({ Name: 'Blumen Weber', Ansprechpartner: 'Eva Weber' })).toMatchObject({
      kind: 'company',
      companyName: 'Blumen Weber',
      people: [{ firstName: 'Eva', lastName: 'Weber' }],
    })
    expect(draftOf({ Vorname: '', Nachname: 'Weber & Co. KG' })).toMatchObject({ kind: 'company' })
    expect(draftOf({ Name: 'Eva Weber', Ansprechpartner: '' })).toMatchObject({ kind: 'person' })
  })

  it('a display name serves where there is no other, and is kept only where it says more', () => {
    expect(draftOf({ Vorname: '', Nachname: '', Anzeigename: 'Eva Weber' }).people[0]).toMatchObject({
      lastName: 'Weber',
    })
    expect(draftOf({ Vorname: 'Eva', Nachname: 'Weber', Anzeigename: 'Weber, Eva' }).note).toBe('')
    expect(draftOf({ Vorname: 'Eva', Nachname: 'Weber', Anzeigename: 'Eva aus Köln' }).note).toBe(
      'Anzeigename: Eva aus Köln',
    )
  })

  it('an e-mail address names a row without a name; with neither the row is skipped', () => {
    const draft = draftOf({ Name: '', 'E-Mail': 'hof.klos@example.de' })
    expect(draft).toMatchObject({
      people: [{ firstName: '', lastName: 'hof.klos' }],
      problems: ['nameFromEmail'],
    })
    const { columns } = recognise(['Name', 'Titel', 'Telefon', 'Ort'])
    expect(
      toDraft(fieldsOf([' ', 'Dr.', '0351 4711', 'Köln']), columnsByNumber(columns), context),
    ).toMatchObject({ skip: 'noName' })
  })

  it('titles, further first names and suffixes find their place', () => {
    expect(
      draftOf({
        Titel: 'Dr.',
        Vorname: 'Prof. Eva',
        'Weitere Vornamen': 'Maria',
        Nachname: 'Klos',
        Suffix: 'jun.',
      }).people,
    ).toMatchObject([{ title: 'Dr. Prof.', firstName: 'Eva Maria', lastName: 'Klos jun.' }])
    expect(draftOf({ Nachname: 'Klos', Suffix: 'MBA', Anrede: 'Eheleute' })).toMatchObject({
      people: [{ nameSuffix: 'MBA' }],
      note: 'Anrede: Eheleute',
    })
    expect(draftOf({ Nachname: 'Klos', Titel: 'Oberstudienrat' }).people[0]?.title).toBe('Oberstudienrat')
  })
})
