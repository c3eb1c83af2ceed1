import type { Selection } from '@shared/features/selections/selection'
import type { Bench } from './bench'
import { p95Of } from './selection-sampling'

const year = { is: 'last', n: 12, unit: 'months' } as const
const wine: Selection = { type: 'tag', tag: 'Stammkunde' }
const rhine: Selection = { type: 'postcode', prefix: '5' }
const active: Selection = { type: 'state', state: 'active' }
const mail: Selection = {
  ...{ type: 'consent', purpose: 'advertising', channel: 'email' },
  ...{ newsletterId: null, answer: 'given' },
}

/** What indexes answer, alone and joined. */
const indexed: Selection[] = [
  wine,
  rhine,
  active,
  mail,
  { type: 'postcodeRange', from: '40000', to: '53999' },
  { type: 'town', town: 'Köln' },
  { type: 'kind', kind: 'household' },
  { type: 'birthMonth', month: 5 },
  { type: 'birthday', within: { days: 14 } },
  { type: 'age', from: 60, to: null },
  { type: 'preferredChannel', channel: 'email' },
  { type: 'created', period: year },
  { type: 'lastPurchase', period: { is: 'before', n: 6, unit: 'months' } },
  { type: 'points', from: 100, to: null },
  { type: 'referral', is: 'hasReferred' },
  { type: 'not', of: rhine },
  { type: 'and', of: [rhine, active, { type: 'age', from: 30, to: 50 }] },
  { type: 'or', of: [wine, { type: 'birthday', within: 'nextMonth' }] },
  { type: 'and', of: [active, { type: 'not', of: mail }] },
  { type: 'not', of: { type: 'or', of: [rhine, { type: 'adObjection' }] } },
]

/** What goes through many rows: sums within a period, and words. */
const slow: Selection[] = [
  { type: 'purchaseCount', from: 3, to: null, period: year },
  { type: 'purchaseSum', from: 10_000, to: null, period: { is: 'previous', unit: 'year' } },
  { type: 'purchaseCount', from: null, to: 1, period: year },
  { type: 'article', text: 'wein', period: null },
  { type: 'article', text: 'größe', period: year },
  { type: 'cardField', field: 'note', test: 'contains', text: 'wein' },
  { type: 'noContact', channel: null, days: 180 },
  { type: 'stage', stage: 'regular' },
]

export const selectionCount: Bench = {
  name: 'selection.count.p95',
  unit: 'ms',
  what: '20 selections that indexes answer: how many, and the first five names',
  against: null,
  reach: { value: 150 },
  measure: async (tools) => p95Of(await tools.shop(), indexed, 100),
}

export const selectionPeriods: Bench = {
  name: 'selection.periods.p95',
  unit: 'ms',
  what: 'sums within a period, words and stages: how many, and the first five names',
  against: null,
  reach: { value: 1000 },
  measure: async (tools) => p95Of(await tools.shop(), slow, 24),
}
