import { describe, expect, it } from 'vitest'
import { draftOf } from '../../../tests/support/drafts'

describe('phones and e-mails', () => {
  it('carry their labels, each number once', () => {
    const row = {
      Telefon: '0351 4711; 0351 471234',
      'Tel. privat': '030/123456',
      Handy: '0171 1 / 0172 2',
      Fax: '0351 4711',
    }
    expect(draftOf({ Name: 'K', ...row }).phones).toEqual([
      { label: 'phone', number: '0351 4711' },
      { label: 'phone', number: '0351 471234' },
      { label: 'home', number: '030/123456' },
      { label: 'mobile', number: '0171 1 / 0172 2' },
    ])
  })

  it('Google’s own labels are kept in the note with the number', () => {
    const draft = draftOf({
      ...{ 'First Name': 'Eva', 'Phone 1 - Label': 'Ferienhaus', 'Phone 1 - Value': '0351 4711' },
      ...{ 'Phone 2 - Label': '* Work Fax', 'Phone 2 - Value': ' ::: 030 1234' },
      ...{ 'E-mail 1 - Label': '* Work', 'E-mail 1 - Value': 'a@example.de' },
    })
    expect(draft).toMatchObject({
      phones: [
        { label: 'other', number: '0351 4711' },
        { label: 'fax', number: '030 1234' },
      ],
      emails: [{ label: 'work', address: 'a@example.de' }],
      note: 'Ferienhaus: 0351 4711',
    })
  })

  it('what is no number or address goes to the note and is reported', () => {
    expect(draftOf({ Name: 'K', Telefon: '4,93512E+11', Handy: 'keins' })).toMatchObject({
      phones: [],
      note: 'Telefon: 4,93512E+11\nHandy: keins',
      problems: ['phone', 'phone'],
    })
    expect(draftOf({ Name: 'K', 'E-Mail': 'Eva <a@example.de>; b@lokal, bei Tina' })).toMatchObject({
      emails: [
        { label: 'main', address: 'a@example.de' },
        { label: 'other', address: 'b@lokal' },
      ],
      note: 'E-Mail: Eva <a@example.de>\nE-Mail: bei Tina',
      problems: ['emailDoubtful', 'email'],
    })
  })
})
