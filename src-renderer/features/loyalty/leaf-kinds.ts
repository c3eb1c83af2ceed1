import type { LeafUi } from '@renderer/shell/leaf-kind'
import type { LeafOf } from '@shared/features/selections/leaves'
import { texts } from '@shared/texts'

/** Conditions on the points book. */
export const loyaltyLeafUis: { points: LeafUi<LeafOf<'points'>> } = {
  points: {
    topic: 'purchases',
    starts: () => [{ leaf: { type: 'points', from: 100, to: null } }],
    fields: [{ as: 'range', unit: texts().leaves.points }],
  },
}
