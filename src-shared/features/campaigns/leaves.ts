import { Id } from '@shared/kernel/ids'
import { z } from 'zod'
import { CampaignPart } from './campaign-part'

/** What selections may ask of campaigns: some of those it was settled for. */
export const campaignLeaves = [z.object({ type: z.literal('campaign'), id: Id, part: CampaignPart })] as const
