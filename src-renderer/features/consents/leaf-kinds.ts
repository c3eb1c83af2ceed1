import type { LeafUi } from '@renderer/shell/leaf-kind'
import { ConsentChannel, ConsentPurpose } from '@shared/features/consents/consent'
import { ConsentAnswer } from '@shared/features/consents/leaves'
import type { LeafOf } from '@shared/features/selections/leaves'
import { texts } from '@shared/texts'

const { leaves: t, consents } = texts()
const any = { value: null, label: t.any }

/** Conditions on what was agreed to. */
export const consentLeafUis: { consent: LeafUi<LeafOf<'consent'>> } = {
  consent: {
    topic: 'consents',
    starts: () => [
      {
        leaf: {
          type: 'consent',
          purpose: 'advertising',
          channel: 'email',
          newsletterId: null,
          answer: 'given',
        },
      },
    ],
    fields: [
      {
        as: 'choice',
        key: 'purpose',
        label: t.purpose,
        options: () => [
          any,
          ...ConsentPurpose.options.map((value) => ({ value, label: consents.purposes[value] })),
        ],
      },
      {
        as: 'choice',
        key: 'channel',
        label: t.channel,
        options: () => [
          any,
          ...ConsentChannel.exclude(['any']).options.map((value) => ({
            value,
            label: consents.channels[value],
          })),
        ],
      },
      {
        as: 'choice',
        key: 'newsletterId',
        label: t.newsletter,
        options: ({ names }) => [
          any,
          ...names.newsletters.map(({ id, name }) => ({ value: id, label: name })),
        ],
      },
      {
        as: 'choice',
        key: 'answer',
        label: t.answer,
        options: () => ConsentAnswer.options.map((value) => ({ value, label: t.answerOptions[value] })),
      },
    ],
  },
}
