import type { Tone } from '@renderer/ui/Chip'
import type { ConsentStanding } from '@shared/features/consents/contract'
import { texts } from '@shared/texts'
import { IconCheck, IconX } from '@tabler/icons-react'

type Sign = { word: string; icon?: typeof IconCheck; tone: Tone }

/** Yes, no, or nobody has asked yet, which is no yes either: in a word and a sign. */
export function signOf({ allowed, why }: Pick<ConsentStanding, 'allowed' | 'why'>): Sign {
  const t = texts().consents
  if (allowed) return { word: t.yes, icon: IconCheck, tone: 'green' }
  return why === 'unknown' || why === 'notPresumed'
    ? { word: t.unasked, tone: 'sand' }
    : { word: t.no, icon: IconX, tone: 'red' }
}
