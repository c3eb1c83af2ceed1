import type { CustomerCard } from '@shared/features/customers/card'
import type { Texts } from '@shared/texts'
import type { ComponentType } from 'react'

/** What a part of the card gets to know. */
export type CardPart = ComponentType<{ card: CustomerCard }>

/** A tab below the card. */
export type CardTab = {
  id: string
  label: (t: Texts) => string
  /** Whether a card can have it at all; left out: every card. */
  fits?: (card: CustomerCard) => boolean
  /** How much it holds, shown beside the name; a hook. `undefined` while that is not known. */
  useCount: (card: CustomerCard) => number | undefined
  /** Shown also while it holds nothing; the others wait in the menu behind the last tab. */
  always?: boolean
  Panel: ComponentType<{ card: CustomerCard; doing: string | null; open: (tab: string) => void }>
}
