import { campaignLeaves } from '@shared/features/campaigns/leaves'
import { consentLeaves } from '@shared/features/consents/leaves'
import { cardLeaves } from '@shared/features/customers/leaves'
import { documentLeaves } from '@shared/features/documents/leaves'
import { FieldLeaf } from '@shared/features/fields/condition'
import { historyLeaves } from '@shared/features/history/leaves'
import { loyaltyLeaves } from '@shared/features/loyalty/leaves'
import { postcodeLeaves } from '@shared/features/postcodes/leaves'
import { purchaseLeaves } from '@shared/features/purchases/leaves'
import { relationLeaves } from '@shared/features/relations/leaves'
import { thingLeaves } from '@shared/features/things/leaves'
import { voiceLeaves } from '@shared/features/voices/leaves'
import { wishLeaves } from '@shared/features/wishes/leaves'
import { Id } from '@shared/kernel/ids'
import { z } from 'zod'

/** Another selection, as it stands saved at the time of asking. */
const SavedLeaf = z.object({ type: z.literal('saved'), id: Id })

/**
 * All that a selection may ask. A feature adds its leaves in `leaves.ts` and a line here; then the types name
 * what else it needs: a condition in the database (`src-main/features/selections/kinds.ts`) and words and fields
 * in the builder (`src-renderer/features/selections/kinds.ts`).
 */
export const Leaf = z.discriminatedUnion('type', [
  ...cardLeaves,
  ...postcodeLeaves,
  FieldLeaf,
  ...purchaseLeaves,
  ...loyaltyLeaves,
  ...historyLeaves,
  ...consentLeaves,
  ...thingLeaves,
  ...wishLeaves,
  ...voiceLeaves,
  ...documentLeaves,
  ...relationLeaves,
  ...campaignLeaves,
  SavedLeaf,
])
export type Leaf = z.infer<typeof Leaf>

/** One kind of leaf by its name. */
export type LeafOf<T extends Leaf['type']> = Extract<Leaf, { type: T }>
