import { type BlockedKeys, blockedKey } from '@shared/features/campaigns/blocked-key'
import type { CampaignChannel, CampaignPurpose } from '@shared/features/campaigns/campaign'
import { type Contact, contactOf } from '@shared/features/campaigns/contact'
import type { Consent } from '@shared/features/consents/consent'
import { addressOn } from '@shared/features/customers/address'
import type { CustomerCard } from '@shared/features/customers/card'
import type { ExclusionReason } from '@shared/features/selections/selection'
import type { CivilDate } from '@shared/kernel/civil-date'
import type { ReadDatabase } from '../../db/open'
import { consentingPeople, consentsOf } from '../consents'
import { letterExclusion } from '../letters'
import { blockedKeys } from './blocked-store'

export type Way = {
  channel: CampaignChannel
  purpose: CampaignPurpose
  today: CivilDate
  senderCountry: string
}

/**
 * Why a way does not reach a card, besides the purpose. What stands beside the cards is read some at a time, by
 * `learn`; what is blocked, once.
 */
export async function createReach(db: ReadDatabase, { channel, purpose, today, senderCountry }: Way) {
  const blocked: BlockedKeys = await blockedKeys(db)
  let consents: ReadonlyMap<number, readonly Consent[]> = new Map()

  async function learn(cards: readonly CustomerCard[]): Promise<void> {
    if (channel === 'letter' || purpose !== 'advertising') return
    consents = await consentsOf(
      db,
      cards.flatMap((card) => consentingPeople(card).map(({ id }) => id)),
    )
  }

  /** Why this way does not reach the card; null where it does. Its rows were learnt before. */
  function exclusion(card: CustomerCard): ExclusionReason | null {
    if (channel === 'letter')
      return letterExclusion(card, purpose, today, { senderCountry, onPaper: true }) ?? blockedAddress(card)
    const found = contactOf(card, { channel, purpose, today, consents, blocked })
    return typeof found === 'string' ? found : null
  }

  /** Where the card is reached; null where it is not, and for a letter, which goes to its address. */
  function contact(card: CustomerCard): Contact | null {
    if (channel === 'letter') return null
    const found = contactOf(card, { channel, purpose, today, consents, blocked })
    return typeof found === 'string' ? null : found
  }

  function blockedAddress(card: CustomerCard): 'blocked' | null {
    const address = blocked.size === 0 ? undefined : addressOn(card.addresses, today)
    if (!address) return null
    const value = [address.street || address.poBox, address.postcode, address.city].join(' ')
    return blocked.has(blockedKey('address', value)) ? 'blocked' : null
  }

  return { learn, exclusion, contact, blocked }
}
