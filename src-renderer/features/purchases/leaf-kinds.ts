import type { LeafUi } from '@renderer/shell/leaf-kind'
import type { LeafOf } from '@shared/features/selections/leaves'
import { texts } from '@shared/texts'

const { leaves: t, periods } = texts()
const year = { is: 'last', n: 12, unit: 'months' } as const
const period = { as: 'period', key: 'period', any: periods.anyTime } as const

/** Conditions on what was bought. */
export const purchaseLeafUis: {
  [T in 'purchaseCount' | 'purchaseSum' | 'firstPurchase' | 'lastPurchase' | 'article']: LeafUi<LeafOf<T>>
} = {
  purchaseCount: {
    topic: 'purchases',
    starts: () => [{ leaf: { type: 'purchaseCount', from: 3, to: null, period: year } }],
    fields: [{ as: 'range', unit: t.pieces }, period],
  },
  purchaseSum: {
    topic: 'purchases',
    starts: () => [{ leaf: { type: 'purchaseSum', from: 10_000, to: null, period: year } }],
    fields: [{ as: 'range', unit: t.euro, cents: true }, period],
  },
  firstPurchase: {
    topic: 'purchases',
    starts: () => [{ leaf: { type: 'firstPurchase', period: year } }],
    fields: [{ as: 'period', key: 'period' }],
  },
  lastPurchase: {
    topic: 'purchases',
    starts: () => [{ leaf: { type: 'lastPurchase', period: { is: 'before', n: 6, unit: 'months' } } }],
    fields: [{ as: 'period', key: 'period', any: t.never }],
  },
  article: {
    topic: 'purchases',
    starts: () => [{ leaf: { type: 'article', text: '', period: null } }],
    fields: [{ as: 'text', key: 'text', label: t.text, limit: 200 }, period],
  },
}
