import type { LeafUi } from '@renderer/shell/leaf-kind'
import { CampaignPart } from '@shared/features/campaigns/campaign-part'
import type { LeafOf } from '@shared/features/selections/leaves'
import { texts } from '@shared/texts'

const { leaves: t, campaigns } = texts()

/** Conditions on campaigns. */
export const campaignLeafUis: { campaign: LeafUi<LeafOf<'campaign'>> } = {
  campaign: {
    topic: 'campaigns',
    starts: ({ names }) =>
      names.campaigns.slice(0, 1).map(({ id }) => ({ leaf: { type: 'campaign', id, part: 'unanswered' } })),
    fields: [
      {
        as: 'choice',
        key: 'id',
        label: t.which,
        options: ({ names }) => names.campaigns.map(({ id, name }) => ({ value: id, label: name })),
      },
      {
        as: 'choice',
        key: 'part',
        label: t.standing,
        options: () => CampaignPart.options.map((value) => ({ value, label: campaigns.parts[value] })),
      },
    ],
  },
}
