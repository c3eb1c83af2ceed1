import type { LeafUi } from '@renderer/shell/leaf-kind'
import type { LeafOf } from '@shared/features/selections/leaves'
import { texts } from '@shared/texts'

const { leaves: t } = texts()

/** Conditions on who is related to whom; each word of a kind is on offer by itself. */
export const relationLeafUis: { [T in 'relation' | 'referral']: LeafUi<LeafOf<T>> } = {
  relation: {
    topic: 'belonging',
    starts: ({ names }) =>
      names.relationKinds
        .filter(({ role }) => role === null)
        .flatMap(({ id, forward, backward, symmetric }) => [
          { leaf: { type: 'relation', kindId: id, forward: symmetric ? null : true }, label: forward },
          ...(symmetric
            ? []
            : [{ leaf: { type: 'relation', kindId: id, forward: false } as const, label: backward }]),
        ]),
    fields: [],
  },
  referral: {
    topic: 'belonging',
    starts: () => [{ leaf: { type: 'referral', is: 'hasReferred' } }],
    fields: [
      {
        as: 'choice',
        key: 'is',
        label: t.which,
        options: () =>
          (['referred', 'hasReferred'] as const).map((value) => ({ value, label: t.referralOptions[value] })),
      },
    ],
  },
}
