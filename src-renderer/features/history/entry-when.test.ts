import { expect, it } from 'vitest'
import { entryWhen, whenWords } from './entry-when'

const today = '2026-11-22'

it.each([
  ['2026-11-22', 'heute, 10:12'],
  ['2026-11-21', 'gestern, 10:12'],
  ['2026-11-18', '18.11., 10:12'],
  ['2026-10-23', '23.10., 10:12'],
  ['2026-10-02', '2. Okt.'],
  ['2025-12-31', '31.12.2025'],
])('says of %s on 22 November: %s', (day, words) => {
  expect(whenWords(day, today, '10:12')).toBe(words)
})

it('gives a purchase that was booked for an earlier day no time', () => {
  const purchase = {
    type: 'purchase' as const,
    id: 1,
    customerId: 1,
    actor: 'MK',
    on: '2026-11-20',
    cents: 100,
    text: '',
    points: 1,
    cancelledAt: null,
  }
  expect(entryWhen({ ...purchase, at: '2026-11-20T12:00:00.000Z' }, today)).toBe('20.11.')
  expect(entryWhen({ ...purchase, at: '2026-11-20T12:00:01.000Z' }, today)).toMatch(/^20\.11\., \d+:00$/)
})
