import { campaignLeafUis } from '@renderer/features/campaigns/leaf-kinds'
import { consentLeafUis } from '@renderer/features/consents/leaf-kinds'
import { cardLeafUis } from '@renderer/features/customers/leaf-kinds'
import { documentLeafUis } from '@renderer/features/documents/leaf-kinds'
import { fieldLeafUis } from '@renderer/features/fields/leaf-kinds'
import { historyLeafUis } from '@renderer/features/history/leaf-kinds'
import { loyaltyLeafUis } from '@renderer/features/loyalty/leaf-kinds'
import { postcodeLeafUis } from '@renderer/features/postcodes/leaf-kinds'
import { purchaseLeafUis } from '@renderer/features/purchases/leaf-kinds'
import { relationLeafUis } from '@renderer/features/relations/leaf-kinds'
import { thingLeafUis } from '@renderer/features/things/leaf-kinds'
import { voiceLeafUis } from '@renderer/features/voices/leaf-kinds'
import { wishLeafUis } from '@renderer/features/wishes/leaf-kinds'
import type { Known, LeafUi } from '@renderer/shell/leaf-kind'
import type { Leaf, LeafOf } from '@shared/features/selections/leaves'
import { texts } from '@shared/texts'
import { ownLeafUis } from './own-kinds'

/** How each leaf is offered and asked for; the type says when one is missing. */
const kinds: { [T in Leaf['type']]: LeafUi<LeafOf<T>> } = {
  ...cardLeafUis,
  ...postcodeLeafUis,
  ...purchaseLeafUis,
  ...loyaltyLeafUis,
  ...historyLeafUis,
  ...consentLeafUis,
  ...wishLeafUis,
  ...voiceLeafUis,
  ...thingLeafUis,
  ...documentLeafUis,
  ...relationLeafUis,
  ...campaignLeafUis,
  ...fieldLeafUis,
  ...ownLeafUis,
}

/** How a leaf is asked for. */
export function kindOf(leaf: Leaf): LeafUi<Leaf> {
  return kinds[leaf.type] as unknown as LeafUi<Leaf>
}

/** All that can be added, in the order of the topics: each with what it is called and how it begins. */
export function offers(known: Known): { topic: string; offered: { label: string; leaf: Leaf }[] }[] {
  const t = texts().leaves
  const all = Object.values(kinds) as unknown as LeafUi<Leaf>[]
  return (Object.keys(t.topics) as (keyof typeof t.topics)[]).map((topic) => ({
    topic: t.topics[topic],
    offered: all
      .filter((kind) => kind.topic === topic)
      .flatMap((kind) => kind.starts(known))
      .map(({ leaf, label }) => ({ leaf, label: label ?? t.titles[leaf.type] })),
  }))
}
