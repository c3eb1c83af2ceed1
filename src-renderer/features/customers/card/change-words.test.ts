import type { CardChange } from '@shared/features/customers/contract'
import { expect, it } from 'vitest'
import { changeWords } from './change-words'

const changed = (...fields: CardChange['fields']): CardChange => ({
  operationId: 1,
  kind: 'customers.update',
  at: '2026-11-22T08:00:00.000Z',
  actor: 'MK',
  fields,
  rows: [],
})

it('says fields and values in the words of the form', () => {
  const change = changed(
    { field: 'customer.salutation', before: 'none', after: 'ms' },
    { field: 'customer.customer_since', before: '', after: '2019-03-04' },
    { field: 'customer.ad_objection', before: '0', after: '1' },
    { field: 'phone.label', before: 'phone', after: 'mobile' },
  )
  expect(changeWords(change).map(({ field, before, after }) => `${field}: ${before} → ${after}`)).toEqual([
    'Anrede: keine Anrede → Frau',
    'Kunde seit:  → 04.03.2019',
    'Widerspruch gegen Werbung: nein → ja',
    'Art der Telefonnummer: Telefon → Mobil',
  ])
})

it('leaves out what reads the same before and after, and a card’s making', () => {
  expect(changeWords(changed({ field: 'customer.ad_objection', before: '', after: '0' }))).toEqual([])
  expect(
    changeWords(
      changed(
        { field: 'customer.number', before: '', after: '12' },
        { field: 'customer.note', before: '', after: 'mag Rotwein' },
      ),
    ),
  ).toEqual([])
})
