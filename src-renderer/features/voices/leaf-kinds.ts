import type { LeafUi } from '@renderer/shell/leaf-kind'
import type { LeafOf } from '@shared/features/selections/leaves'
import { VoiceKind } from '@shared/features/voices/contract'
import { texts } from '@shared/texts'

const { leaves: t, periods } = texts()

/** Conditions on what customers said. */
export const voiceLeafUis: { voice: LeafUi<LeafOf<'voice'>> } = {
  voice: {
    topic: 'hanging',
    starts: () => [
      {
        leaf: {
          type: 'voice',
          kind: 'praise',
          starsFrom: null,
          starsTo: null,
          standing: 'any',
          period: null,
        },
      },
    ],
    fields: [
      {
        as: 'choice',
        key: 'kind',
        label: t.which,
        options: () => [
          { value: null, label: t.any },
          ...VoiceKind.options.map((value) => ({ value, label: t.voiceKinds[value] })),
        ],
      },
      { as: 'range', unit: t.stars, from: 'starsFrom', to: 'starsTo', when: ({ kind }) => kind === 'rating' },
      {
        as: 'choice',
        key: 'standing',
        label: t.standing,
        options: () =>
          (['any', 'open', 'quotable'] as const).map((value) => ({ value, label: t.standings[value] })),
      },
      { as: 'period', key: 'period', any: periods.anyTime },
    ],
  },
}
