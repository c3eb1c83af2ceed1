import type { CardSection } from '@main/pdf/card-section'
import { CardPart } from '@shared/features/lists/contract'
import { historySection } from '../../history'
import { reminderSection } from '../../reminders'
import { wishSection } from '../../wishes'
import {
  addressSection,
  contactSection,
  noteSection,
  peopleSection,
  purchaseSection,
  tagSection,
} from './own-sections'

/** What stands in each part of a printed card; the type says when one is missing. */
const sections: Record<CardPart, CardSection> = {
  addresses: addressSection,
  contact: contactSection,
  people: peopleSection,
  tags: tagSection,
  note: noteSection,
  reminders: reminderSection,
  wishes: wishSection,
  purchases: purchaseSection,
  history: historySection,
}

/** The chosen parts in the order of a card, whatever the order of choosing. */
export function chosenSections(parts: readonly CardPart[]): { part: CardPart; section: CardSection }[] {
  return CardPart.options
    .filter((part) => parts.includes(part))
    .map((part) => ({ part, section: sections[part] }))
}
