import { z } from 'zod'

/** Some of those a campaign is about; `unanswered`: got it, it did not come back, and they did not answer. */
export const CampaignPart = z.enum([
  ...['chosen', 'control', 'sent', 'unsent'],
  ...['returned', 'answered', 'unanswered'],
] as const)
export type CampaignPart = z.infer<typeof CampaignPart>
