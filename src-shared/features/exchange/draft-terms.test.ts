import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../tests/support/drafts'

describe('birthdays, tags, objections and notes', () => {
  it('birthdays: three columns, none, wrong', () => {
    const three = { Vorname: 'Eva', Geburtsjahr: '1961', Geburtsmonat: '5', Geburtstag: '3' }
    expect(draftOf(three).people[0]?.birthday).toEqual({ day: 3, month: 5, year: 1961 })
    expect(draftOf({ Vorname: 'Eva', Geburtstag: '0.0.00' })).toMatchObject({
      people: [{ birthday: null }],
      note: '',
      problems: [],
    })
    expect(draftOf({ Vorname: 'Eva', Geburtstag: '31.04.1961' })).toMatchObject({
      people: [{ birthday: null }],
      note: 'Geburtstag: 31.04.1961',
      problems: ['birthday'],
    })
    expect(draftOf({ ...three, Geburtsmonat: '13' }).note).toBe(
      'Geburtstag: 3\nGeburtsmonat: 13\nGeburtsjahr: 1961',
    )
  })

  it('tags are parted and each there once, Google’s group of everybody is none', () => {
    expect(
      draftOf({ Name: 'K', Kategorien: 'Stammkunde; Wein ,wein', Gruppe: 'A ::: * myContacts ::: * Family' })
        .tags,
    ).toEqual(['Stammkunde', 'Wein', 'A', 'Family'])
  })

  it.each<[string, string, boolean, string[]]>([
    ['Werbesperre', 'x', true, []],
    ['Werbesperre', 'Nein', false, []],
    ['Werbesperre', '', false, []],
    ['Werbesperre', 'nur Brief', true, ['adUnclear']],
    ['Werbung erlaubt', 'nein', true, []],
    ['Werbung erlaubt', 'ja', false, []],
    ['Werbung erlaubt', '', false, []],
  ])('%s “%s” → objection %s', (header, value, adObjection, problems) => {
    expect(draftOf({ Name: 'K', [header]: value })).toMatchObject({ adObjection, problems })
  })

  it('since when somebody is a customer', () => {
    expect(draftOf({ Name: 'K', 'Kunde seit': '2015' })).toMatchObject({
      customerSince: '2015-01-01',
      problems: ['customerSinceFirstDay'],
    })
    expect(draftOf({ Name: 'K', 'Kunde seit': 'ewig' })).toMatchObject({
      customerSince: null,
      note: 'Kunde seit: ewig',
    })
  })

  it('formulas are text, and the guard of an exported table is taken off', () => {
    const draft = draftOf({
      Name: "=cmd|' /C calc'!A0",
      Bemerkung: "'=1+1",
      Telefon: "'+49 351 4711",
      Nummer: '007',
    })
    expect(draft).toMatchObject({ note: '=1+1', phones: [{ number: '+49 351 4711' }], number: '007' })
    expect(`${draft.people[0]?.firstName} ${draft.people[0]?.lastName}`).toBe("=cmd|' /C calc'!A0")
  })

  it('the note holds its own text first, then what has no field, under its header', () => {
    expect(draftOf({ Name: 'K', Hund: 'Waldi', Notiz: 'eins\nzwei', Webseite: 'k.example' })).toMatchObject({
      note: 'eins\nzwei\nHund: Waldi',
      webAddresses: [{ url: 'k.example' }],
    })
  })
})
