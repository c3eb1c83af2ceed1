import { expect, it } from 'vitest'
import type { Voice } from './contract'
import { openFirst, quoteText, starSigns } from './rules'

const voice = (text: string, more: Partial<Voice> = {}): Voice => ({
  ...{
    id: 1,
    customerId: 1,
    listName: 'Röder, Anna',
    state: 'active',
    phone: '',
    phoneOf: '',
    kind: 'praise',
    article: '',
    stars: null,
  },
  ...{ text, at: '2026-11-22T16:02:00.000Z', actor: 'MK', dueOn: null, responsible: '', outcome: '' },
  ...{ closedAt: null, quote: { status: 'given', on: null, source: '', bar: null } },
  ...more,
})

it('puts open complaints first, by their day, and leaves the others in their order', () => {
  const complaint = { kind: 'complaint' as const }
  const sorted = [
    voice('neu'),
    voice('später', { ...complaint, dueOn: '2026-12-01' }),
    voice('erledigt', { ...complaint, dueOn: '2026-01-01', closedAt: '2026-11-22T16:02:00.000Z' }),
    voice('zuerst', { ...complaint, dueOn: '2026-11-01' }),
    voice('alt'),
  ].sort(openFirst)
  expect(sorted.map(({ text }) => text)).toEqual(['zuerst', 'später', 'neu', 'erledigt', 'alt'])
})

it('quotes words, stars and article, and never a name', () => {
  expect(starSigns(4)).toBe('★★★★☆')
  const rating = voice('Ein Gedicht', { kind: 'rating', stars: 5, article: 'Barolo' })
  expect(quoteText(rating)).toBe('„Ein Gedicht“ ★★★★★ (Barolo)')
  expect(quoteText({ ...rating, text: '', article: '' })).toBe('★★★★★')
})
