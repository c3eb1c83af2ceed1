import { CardFields } from '@shared/features/customers/card'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftOf, fieldsOf } from '../../../tests/support/drafts'
import { CustomerDraft } from './customer-draft'
import { toDraft } from './draft'
import { columnsByNumber } from './row'
import { type ColumnMapping, type Target, targets } from './targets'

const context = { dateOrder: 'dmy', today: '2026-11-22' } as const

describe('any row', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Dr.',
      'Frau',
      'Müller',
      '12',
      '01067',
      '3.5.61',
      'a@b.de',
      ':::',
      ';',
      ',',
      '\n',
      'D',
      '0351 4711',
      'GmbH',
      'x',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.integer({ min: 150, max: 450 }).map((length) => 'lang '.repeat(length / 5)),
  )
  const cell = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '))
  const column = fc.record({ target: fc.constantFrom(...targets), cell })

  /** Labels only sort what stands beside them, and an address as on an envelope repeats the others. */
  const mayVanish: Target[] = ['ignore', 'addressLabel', 'phoneLabel', 'emailLabel', 'formattedAddress']

  it('makes a draft that a card can hold, and loses no cell', () => {
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 25 }), (row) => {
        const columns: ColumnMapping[] = row.map(({ target }, at) => ({
          column: at,
          header: `Spalte ${at}`,
          target,
        }))
        const mark = (at: number) => `Marke${String.fromCharCode(97 + at)}`
        const cells = row.map(({ cell: value }, at) => `${value} ${mark(at)}`)
        const result = toDraft(fieldsOf(cells), columnsByNumber(columns), context)
        if (result.skip !== null) return
        const { draft } = result
        expect(CustomerDraft.safeParse(draft).error).toBeUndefined()
        const addresses = draft.addresses.map((address) => ({ ...address, country: address.country || 'DE' }))
        const card = { ...draft, addresses, number: draft.number ?? '', groupName: draft.companyName }
        expect(CardFields.safeParse(card).error).toBeUndefined()

        const all = JSON.stringify(draft)
        for (const [at, { target }] of row.entries()) {
          if (!mayVanish.includes(target)) expect(all, target).toContain(mark(at))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('takes a number with the word for what is counted, and keeps what else a cell says', () => {
    const read = (Punkte: string) => {
      const { opening, note } = draftOf({ Name: 'K', Punkte })
      return [opening.points, note]
    }
    expect(['120', '1.234 Punkte', '12 P.', '7Pkt'].map((cell) => read(cell)[0])).toEqual([120, 1234, 12, 7])
    expect(read('12 offen')).toEqual([0, 'Punkte: 12 offen'])
  })

  it('keeps in the note what is too many or too long for a card', () => {
    const many = Array.from({ length: 60 }, (_, at) => `${1000 + at}`)
    const draft = draftOf({
      Name: 'K',
      Telefon: many.join(':::'),
      Kategorien: many.join(';'),
      Firma: 'F'.repeat(300),
    })
    expect([draft.phones.length, draft.tags.length, draft.companyName.length]).toEqual([30, 50, 150])
    for (const one of [`Telefon: ${many[59]}`, `Kategorien: ${many[59]}`, 'F'.repeat(300)])
      expect(draft.note).toContain(one)
    const endless = draftOf({ Name: 'K', Notiz: 'x'.repeat(20_001) })
    expect([endless.note.length, endless.problems]).toEqual([20_001, []])
  })
})
