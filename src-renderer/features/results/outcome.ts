import type { Outputs } from '@renderer/rpc/client'

/** What a campaign brought, with all that stands beside it. */
export type Result = Outputs['results']['ofCampaign']
export type CampaignOutcome = Result['outcome']
