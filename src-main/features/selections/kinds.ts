import type { Leaf, LeafOf } from '@shared/features/selections/leaves'
import type { LeafKind } from '../../db/leaf'
import { campaignLeafKinds } from '../campaigns/leaf-store'
import { consentLeafKinds } from '../consents/leaf-store'
import { cardLeafKinds } from '../customers/leaf-store'
import { documentLeafKinds } from '../documents/leaf-store'
import { fieldLeafKinds } from '../fields/leaf-store'
import { historyLeafKinds } from '../history/leaf-store'
import { loyaltyLeafKinds } from '../loyalty/leaf-store'
import { postcodeLeafKinds } from '../postcodes/leaf-store'
import { purchaseLeafKinds } from '../purchases/leaf-store'
import { relationLeafKinds } from '../relations/leaf-store'
import { thingLeafKinds } from '../things/leaf-store'
import { voiceLeafKinds } from '../voices/leaf-store'
import { wishLeafKinds } from '../wishes/leaf-store'

type PlainType = Exclude<Leaf['type'], 'saved'>

/** How each leaf is asked of the database; the type says when one is missing. */
const kinds: { [T in PlainType]: LeafKind<LeafOf<T>> } = {
  ...cardLeafKinds,
  ...postcodeLeafKinds,
  ...fieldLeafKinds,
  ...purchaseLeafKinds,
  ...loyaltyLeafKinds,
  ...historyLeafKinds,
  ...consentLeafKinds,
  ...thingLeafKinds,
  ...wishLeafKinds,
  ...voiceLeafKinds,
  ...documentLeafKinds,
  ...relationLeafKinds,
  ...campaignLeafKinds,
}

/** The kind that a leaf is of. */
export function kindOf(leaf: LeafOf<PlainType>): LeafKind<LeafOf<PlainType>> {
  return kinds[leaf.type] as LeafKind<LeafOf<PlainType>>
}
