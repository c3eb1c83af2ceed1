import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../tests/support/drafts'

describe('addresses', () => {
  it('come with the one first that letters go to', () => {
    const row = { 'Ort geschäftlich': 'Bonn', 'Ort privat': 'Köln', 'Land/Region privat': 'Deutschland' }
    expect(draftOf({ Vorname: 'Eva', Nachname: 'K', ...row }).addresses).toMatchObject([
      { label: 'home', city: 'Köln', country: 'DE' },
      { label: 'work', city: 'Bonn', country: '' },
    ])
  })

  it('a further one stands behind the others, and before them where there is no other', () => {
    const row = { 'Weitere Straße': 'Am See 1', 'Weiterer Ort': 'Ulm' }
    const further = { label: 'main', street: 'Am See 1', city: 'Ulm' }
    expect(draftOf({ Nachname: 'K', ...row })).toMatchObject({ addresses: [further], note: '' })
    expect(draftOf({ Nachname: 'K', 'Ort privat': 'Köln', ...row })).toMatchObject({
      addresses: [{ label: 'home', city: 'Köln' }, further],
      note: '',
    })
  })

  it.each([
    ['Lieferanschrift Straße', 'Lieferanschrift PLZ', 'Lieferanschrift Ort', 'delivery'],
    ['Straße (Lieferadresse)', 'PLZ (Lieferadresse)', 'Ort (Lieferadresse)', 'delivery'],
    ['Lieferstraße', 'Liefer-PLZ', 'LieferOrt', 'delivery'],
    ['Abw. Lieferanschrift: Straße', 'Abw. Lieferanschrift: PLZ', 'Abw. Lieferanschrift: Ort', 'delivery'],
    ['Shipping Address 1', 'Shipping Postcode', 'Shipping City', 'delivery'],
    ['Rechnungsadresse Straße', 'Rechnungs-PLZ', 'Rechnungsort', 'billing'],
    ['Billing Street', 'Billing Zip', 'Billing Address City', 'billing'],
    ['Straße 2', 'PLZ 2', 'Ort 2', 'main'],
  ])('%s, %s and %s are an address of their own', (street, postcode, city, label) => {
    const own = { Straße: 'Weg 1', PLZ: '01067', Ort: 'Dresden' }
    const row = { Nachname: 'K', ...own, [street]: 'Hof 2', [postcode]: '02826', [city]: 'Görlitz' }
    expect(draftOf(row)).toMatchObject({
      addresses: [
        { label: 'main', street: 'Weg 1', extra: '', postcode: '01067', city: 'Dresden' },
        { label, street: 'Hof 2', postcode: '02826', city: 'Görlitz' },
      ],
      note: '',
    })
  })

  it('all of a delivery address in one column has a number in its street', () => {
    const draft = draftOf({ Nachname: 'K', Ort: 'Köln', Lieferanschrift: 'Lager Nord\nAm Hafen 3' })
    expect(draft.addresses).toMatchObject([
      { city: 'Köln' },
      { label: 'delivery', street: 'Am Hafen 3', extra: 'Lager Nord' },
    ])
  })

  it.each(['Liefertag', 'Lieferant', 'Rechnungsnummer', 'Versand', 'Rechnung', 'Lieferung'])(
    '%s is no address',
    (header) => {
      expect(draftOf({ Nachname: 'K', [header]: 'x 1' })).toMatchObject({
        addresses: [],
        note: `${header}: x 1`,
      })
    },
  )

  it('a second line of the street stays with it where no second town follows', () => {
    expect(draftOf({ Nachname: 'K', Straße: 'Weg 1', 'Straße 2': 'Hinterhaus', Ort: 'Köln' })).toMatchObject({
      addresses: [{ street: 'Weg 1', extra: 'Hinterhaus', city: 'Köln' }],
    })
  })

  it('are put together from what tables part or join', () => {
    expect(
      draftOf({
        Name: 'K',
        Straße: 'Weg',
        'Hausnr.': '5 a',
        'PLZ/Ort': 'D-01067 Dresden',
        Zusatz: 'c/o Weber',
        Postfach: 'Postfach 12 34',
      }).addresses,
    ).toMatchObject([
      {
        label: 'main',
        extra: 'c/o Weber',
        street: 'Weg 5 a',
        poBox: '12 34',
        postcode: '01067',
        city: 'Dresden',
        country: 'DE',
      },
    ])
    expect(draftOf({ Name: 'K', Adresse: 'Hinterhaus\nWeg 5\nbei Weber' }).addresses).toMatchObject([
      { street: 'Weg 5', extra: 'Hinterhaus, bei Weber' },
    ])
  })

  it('a German postcode gets its zero back only where the row says that it is German', () => {
    const draft = draftOf({ Name: 'K', PLZ: '1067', Land: 'Deutschland' })
    expect(draft).toMatchObject({
      addresses: [{ postcode: '01067', country: 'DE' }],
      problems: ['postcodeRepaired'],
    })
    expect(draftOf({ Name: 'K', PLZ: '1067' })).toMatchObject({
      addresses: [{ postcode: '1067' }],
      problems: [],
    })
    expect(draftOf({ Name: 'K', PLZ: '="01067"' }).addresses[0]?.postcode).toBe('01067')
  })

  it('a region goes behind a foreign city, and to the note at home; an unknown country, too', () => {
    expect(draftOf({ Name: 'K', Ort: 'Eugene', Region: 'OR', Land: 'USA' }).addresses[0]?.city).toBe(
      'Eugene, OR',
    )
    expect(draftOf({ Name: 'K', Ort: 'Köln', Bundesland: 'NRW' })).toMatchObject({
      addresses: [{ city: 'Köln' }],
      note: 'Bundesland: NRW',
    })
    expect(draftOf({ Name: 'K', Ort: 'Köln', Land: 'Atlantis' })).toMatchObject({
      note: 'Land: Atlantis',
      problems: ['country'],
    })
  })

  it('Google: numbered, labelled, joined by :::, or only as on an envelope', () => {
    const draft = draftOf({
      'First Name': 'Eva',
      'Address 1 - Label': 'Home',
      'Address 1 - Street': 'Weg 1 ::: Weg 2',
      'Address 1 - City': 'Köln ::: Bonn',
      'Address 2 - Label': 'Work',
      'Address 2 - Formatted': 'Weber AG\nAllee 3\n8001 Zürich\nSchweiz',
      'Address 3 - Label': 'Ferienhaus',
      'Address 3 - City': 'Ulm',
    })
    expect(draft.addresses).toMatchObject([
      { label: 'home', street: 'Weg 1', city: 'Köln' },
      { label: 'home', street: 'Weg 2', city: 'Bonn' },
      {
        label: 'work',
        extra: 'Weber AG',
        street: 'Allee 3',
        postcode: '8001',
        city: 'Zürich',
        country: 'CH',
      },
      { label: 'main', city: 'Ulm' },
    ])
    expect(draft.note).toBe('Address 3 - Label: Ferienhaus')
  })

  it('are at most as many as a card holds; the others stand in the note', () => {
    const streets = Array.from({ length: 22 }, (_, n) => `Weg ${n + 1}`).join(' ::: ')
    const draft = draftOf({
      'First Name': 'Eva',
      'Address 1 - Label': 'Home',
      'Address 1 - Street': streets,
    })
    expect(draft.addresses).toHaveLength(20)
    expect(draft.note).toBe('Address 1 - Street: Weg 21\nAddress 1 - Street: Weg 22')
  })
})
