import { z } from 'zod'
import type { Box } from './sheet'

export const EnvelopeFormat = z.enum(['DL', 'C6/C5', 'C6', 'C5', 'C4'])
export type EnvelopeFormat = z.infer<typeof EnvelopeFormat>

/** Envelopes lying on their long side, in mm (DIN 678; goconqr.com, screen-berlin.de). */
export const envelopeSizes: Readonly<Record<EnvelopeFormat, { width: number; height: number }>> = {
  DL: { width: 220, height: 110 },
  'C6/C5': { width: 229, height: 114 },
  C6: { width: 162, height: 114 },
  C5: { width: 229, height: 162 },
  C4: { width: 324, height: 229 },
}

/** Kept free for stamp and postmark, in mm from the upper right corner (brief-umschläge.de). */
export const frankingZone = { width: 74, height: 40 } as const
/**
 * The address lies 40 mm below the upper edge and 15 mm within the others, so that machines find it and their bar
 * code has room at the foot (mailinglotsen.de).
 */
const reading = { top: 40, edge: 15 } as const
/** What most printers can reach of an envelope. */
const safe = 10

/** Where the recipient stands: right of and below the middle, as is common; ends where machines stop reading. */
export function recipientBox(format: EnvelopeFormat): Box {
  const { width, height } = envelopeSizes[format]
  const left = Math.round(width * 0.45)
  const top = Math.max(reading.top + 5, Math.round(height * 0.5))
  return { left, top, width: width - reading.edge - left, height: height - reading.edge - top }
}

/** Where the sender stands: at the upper left, up to the franking zone and above the recipient. */
export function senderBox(format: EnvelopeFormat): Box {
  const { width } = envelopeSizes[format]
  return {
    left: safe,
    top: safe,
    width: width - frankingZone.width - 5 - safe,
    height: reading.top - safe - 5,
  }
}
