import type { BlockedKind } from '@shared/features/campaigns/blocked'
import type {
  AnswerKind,
  CampaignChannel,
  CampaignPurpose,
  Standing,
} from '@shared/features/campaigns/campaign'
import type { Occasion } from '@shared/features/occasions/occasion'
import type { ExclusionReason } from '@shared/features/selections/selection'
import { id, int, intOrNull, intWithDefault, text, textOrNull, textWithDefault } from './columns'

/** The tables of campaigns and of what is sent to nobody. */
export const campaignTables = {
  campaign: {
    id: id(),
    name: text(),
    channel: text<CampaignChannel>(),
    purpose: text<CampaignPurpose>(),
    selection: text(),
    follows_id: intOrNull(),
    control_percent: intWithDefault(),
    control_seed: int(),
    answer_days: intWithDefault(),
    postage_cents: intWithDefault(),
    print_cents: intWithDefault(),
    work_minutes: intWithDefault(),
    hour_cents: intWithDefault(),
    other_cents: intWithDefault(),
    at: text(),
    actor: text(),
    checked_at: textOrNull(),
    sent_at: textOrNull(),
    closed_at: textOrNull(),
    occasion: textOrNull<Occasion>(),
  },
  campaign_recipient: {
    id: id(),
    campaign_id: int(),
    customer_id: int(),
    standing: text<Standing>(),
    reason: textOrNull<ExclusionReason>(),
    sent_at: textOrNull(),
    returned_at: textOrNull(),
  },
  campaign_answer: {
    id: id(),
    campaign_id: int(),
    customer_id: int(),
    kind: text<AnswerKind>(),
    on_date: text(),
    purchase_id: intOrNull(),
    text: textWithDefault(),
    at: text(),
    actor: text(),
  },
  blocked: {
    id: id(),
    kind: text<BlockedKind>(),
    value: text(),
    value_key: text(),
    text: textWithDefault(),
    at: text(),
    actor: text(),
  },
}
