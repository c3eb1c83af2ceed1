import type { CampaignInHand } from '../state'
import { CheckPanel } from './CheckPanel'
import { SettledPanel } from './SettledPanel'

/** Prüfen vor dem Versand, or what was settled. */
export function CheckPart({ campaign }: { campaign: CampaignInHand }) {
  return campaign.checkedAt === null ? (
    <CheckPanel campaign={campaign} />
  ) : (
    <SettledPanel campaign={campaign} settledAt={campaign.checkedAt} />
  )
}
