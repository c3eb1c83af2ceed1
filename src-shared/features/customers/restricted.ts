import { z } from 'zod'

/**
 * What would use the card for the shop's own ends is refused while it is restricted by law (Art. 18 (2) GDPR: to be
 * stored and otherwise left alone); `name` is how lists call it. What a claim needs, as a purchase or a warranty, is not.
 */
export const restrictedError = { CARD_RESTRICTED: { data: z.object({ name: z.string() }) } }
