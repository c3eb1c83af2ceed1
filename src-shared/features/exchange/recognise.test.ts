import { exchange as texts } from '@shared/texts/de/exchange'
import { describe, expect, it } from 'vitest'
import { headerKey } from './header-key'
import { recognise } from './recognise'
import { carriesName, isTarget, targets } from './targets'

const targetsOf = (...header: string[]) => recognise(header).columns.map(({ target }) => target)

describe('headerKey', () => {
  it.each([
    ['  Straße (privat) ', 'strasse privat'],
    ['STRASSE PRIVAT', 'strasse privat'],
    ['Geschäftlich', 'geschaftlich'],
    ['Geschaeftlich', 'geschaftlich'],
    ['Geb.-Datum', 'geb datum'],
    ['CustomerID', 'customer id'],
    ['Prénom', 'prenom'],
  ])('%s → %s', (header, key) => {
    expect(headerKey(header)).toBe(key)
  })
})

describe('a shop’s own table', () => {
  it('is recognised by the words that shops use', () => {
    expect(
      targetsOf(
        ...[
          'Kd-Nr',
          'Anrede',
          'Titel',
          'Vorname',
          'Zuname',
          'Firma',
          'Strasse',
          'PLZ',
          'Ort',
          'Land',
          'Tel',
          'Handy',
        ],
        ...[
          'E-Mail',
          'Geb.-Datum',
          'Kunde seit',
          'Bemerkung',
          'Werbesperre',
          'Gruppe',
          'Ansprechpartner',
          'Postfach',
        ],
      ),
    ).toEqual([
      ...[
        'number',
        'salutation',
        'title',
        'firstName',
        'lastName',
        'company',
        'street',
        'postcode',
        'city',
        'country',
      ],
      ...[
        'phone',
        'mobile',
        'email',
        'birthday',
        'customerSince',
        'note',
        'adObjection',
        'tags',
        'contactName',
      ],
      'poBox',
    ])
    expect(
      targetsOf('KUNDENNR.', 'Nachname', 'Tel.-Nr.', 'Telefax', 'eMail', 'Geburtstag', 'PLZ/Ort'),
    ).toEqual(['number', 'lastName', 'phone', 'fax', 'email', 'birthday', 'postcodeCity'])
  })

  it('takes a name column alone for the whole name, and beside a first name for the last name', () => {
    expect(targetsOf('Name', 'Ort')).toEqual(['fullName', 'city'])
    expect(targetsOf('Name', 'Vorname')).toEqual(['lastName', 'firstName'])
    expect(targetsOf('Name, Vorname')).toEqual(['fullNameLastFirst'])
  })

  it('takes “Nr.” for what its neighbours make of it', () => {
    expect(targetsOf('Nr.', 'Name')).toEqual(['number', 'fullName'])
    expect(targetsOf('Nr.', 'Kundennummer', 'Name')).toEqual(['noteLabelled', 'number', 'fullName'])
    expect(targetsOf('Name', 'Straße privat', 'Nr.')).toEqual(['fullName', 'homeStreet', 'homeHouseNumber'])
  })

  it('knows whose address, phone or e-mail it is, wherever the word stands', () => {
    expect(
      targetsOf('PLZ (privat)', 'Privat: Ort', 'Firma Straße', 'Tel. dienstlich', 'E-Mail geschäftlich'),
    ).toEqual(['homePostcode', 'homeCity', 'workStreet', 'phoneWork', 'emailWork'])
  })

  it('sends to the note what it does not know, with its header', () => {
    const { columns, source, dateOrder } = recognise(['Name', 'Hund', ''])
    expect({ source, dateOrder }).toEqual({ source: 'unknown', dateOrder: 'dmy' })
    expect(columns.slice(1)).toEqual([
      { column: 1, header: 'Hund', target: 'noteLabelled' },
      { column: 2, header: 'Spalte 3', target: 'noteLabelled' },
    ])
  })
})

describe('a program’s export', () => {
  it('Outlook in German: the bare “Ort” is the meeting place, technical columns are left out', () => {
    const header = [
      'Vorname',
      'Nachname',
      'Ort geschäftlich',
      'Weiteres/r Bundesland/Kanton',
      'Ort privat',
      'Ort',
    ]
    const found = recognise([
      ...header,
      'E-Mail-Typ',
      'E-Mail 2: Adresse',
      'Priorität',
      'Vertraulichkeit',
      'Privat',
    ])
    expect(found.source).toBe('outlook-de')
    expect(found.columns.map(({ target }) => target)).toEqual([
      ...['firstName', 'lastName', 'workCity', 'otherRegion', 'homeCity', 'noteLabelled'],
      ...['ignore', 'emailOther', 'ignore', 'ignore', 'ignore'],
    ])
  })

  it('Outlook in English writes the month first', () => {
    const header = [
      'Title',
      'First Name',
      'Last Name',
      'Company',
      'Business Street',
      'Business City',
      'Home Street',
    ]
    const found = recognise([
      ...header,
      'Home City',
      'Home Postal Code',
      'Home Country/Region',
      'Business Phone 2',
    ])
    expect(found).toMatchObject({ source: 'outlook-en', dateOrder: 'mdy' })
    expect(found.columns.map(({ target }) => target)).toEqual([
      ...['title', 'firstName', 'lastName', 'company', 'workStreet', 'workCity', 'homeStreet', 'homeCity'],
      ...['homePostcode', 'homeCountry', 'phoneWork'],
    ])
  })

  it('Google until 2024', () => {
    const found = recognise([
      'Name',
      'Given Name',
      'Family Name',
      'Group Membership',
      'E-mail 1 - Type',
      'E-mail 1 - Value',
    ])
    expect(found.source).toBe('google-old')
    expect(found.columns.map(({ target }) => target)).toEqual([
      ...['displayName', 'firstName', 'lastName', 'tags', 'emailLabel', 'email'],
    ])
  })

  it('Thunderbird parts the birthday into three columns', () => {
    const found = recognise([
      'Anzeigename',
      'Primäre E-Mail-Adresse',
      'Geburtsjahr',
      'Geburtsmonat',
      'Geburtstag',
    ])
    expect(found.source).toBe('thunderbird-de')
    expect(found.columns.map(({ target }) => target)).toEqual([
      ...['displayName', 'email', 'birthYear', 'birthMonth', 'birthDay'],
    ])
  })
})

describe('targets', () => {
  it('each have a German name, and no name stands without its target', () => {
    expect(Object.keys(texts.targets).sort()).toEqual([...targets].sort())
  })

  it('are told apart from other texts', () => {
    expect(isTarget('homeStreet')).toBe(true)
    expect(isTarget('constructor')).toBe(false)
  })

  it('say whether a customer can be named', () => {
    expect(carriesName(recognise(['PLZ', 'Telefon', 'Bemerkung']).columns)).toBe(false)
    expect(carriesName(recognise(['PLZ', 'E-Mail']).columns)).toBe(true)
  })
})
