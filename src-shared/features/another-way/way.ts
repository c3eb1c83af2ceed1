import { CampaignChannel } from '@shared/features/campaigns/campaign'
import { z } from 'zod'

/** How somebody is spoken to instead: on the way of a campaign, by a word at the next visit, or not at all. */
export const AnotherWay = z.enum([...CampaignChannel.options, 'visit', 'none'])
export type AnotherWay = z.infer<typeof AnotherWay>

/** What a way promises for somebody: how probable an answer is, and what would be left of it in cents. */
export type Promised = { way: CampaignChannel; chance: number; profitCents: number }

/** Where nothing speaks for one of them: what costs least and disturbs least comes first. */
const gentlest: readonly CampaignChannel[] = ['email', 'message', 'phone', 'letter']

/**
 * The way that is proposed of those that are allowed: what is left of it counts first, then how probable an answer
 * is, then what is gentlest. Where none is allowed, a word at the next visit to who still comes, and else nothing.
 */
export function proposedWay(promises: readonly Promised[], stillComes: boolean): AnotherWay {
  const [best] = promises.toSorted(
    (one, other) =>
      other.profitCents - one.profitCents ||
      other.chance - one.chance ||
      gentlest.indexOf(one.way) - gentlest.indexOf(other.way),
  )
  return best?.way ?? (stillComes ? 'visit' : 'none')
}
