import type { LeafField, LeafUi } from '@renderer/shell/leaf-kind'
import { Channel } from '@shared/features/history/contract'
import type { LeafOf } from '@shared/features/selections/leaves'
import { texts } from '@shared/texts'

const { leaves: t, history } = texts()
const channel = {
  as: 'choice',
  key: 'channel',
  label: t.channel,
  options: () => [
    { value: null, label: t.any },
    ...Channel.options.map((value) => ({ value, label: history.channels[value] })),
  ],
} satisfies LeafField<LeafOf<'lastContact'>>

/** Conditions on the contacts. */
export const historyLeafUis: { [T in 'lastContact' | 'noContact']: LeafUi<LeafOf<T>> } = {
  lastContact: {
    topic: 'contacts',
    starts: () => [
      { leaf: { type: 'lastContact', channel: null, period: { is: 'last', n: 3, unit: 'months' } } },
    ],
    fields: [channel, { as: 'period', key: 'period', any: t.never }],
  },
  noContact: {
    topic: 'contacts',
    starts: () => [{ leaf: { type: 'noContact', channel: null, days: 90 } }],
    fields: [channel, { as: 'number', key: 'days', label: t.days, most: 3660 }],
  },
}
