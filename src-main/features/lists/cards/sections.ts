import type { CardSection } from '@main/pdf/card-section'
import { CardPart } from '@shared/features/lists/contract'
import { consentSection } from '../../consents'
import { documentSection } from '../../documents'
import { entrySection, warningSection } from '../../entries'
import { fieldSection } from '../../fields'
import { giftSection } from '../../gifts'
import { historySection } from '../../history'
import { relationSection } from '../../relations'
import { reminderSection } from '../../reminders'
import { thingSection } from '../../things'
import { wishSection } from '../../wishes'
import { addressSection, contactSection, noteSection, purchaseSection, tagSection } from './own-sections'
import { belongingSection, peopleSection } from './people-sections'
import { paymentSection, termsSection } from './terms-sections'

/** What stands in each part of a printed card; the type says when one is missing. */
const sections: Record<CardPart, CardSection> = {
  warnings: warningSection,
  addresses: addressSection,
  contact: contactSection,
  people: peopleSection,
  belonging: belongingSection,
  relations: relationSection,
  terms: termsSection,
  payment: paymentSection,
  tags: tagSection,
  note: noteSection,
  fields: fieldSection,
  entries: entrySection,
  things: thingSection,
  wishes: wishSection,
  reminders: reminderSection,
  consents: consentSection,
  gifts: giftSection,
  documents: documentSection,
  purchases: purchaseSection,
  history: historySection,
}

/** The chosen parts in the order of a card, whatever the order of choosing. */
export function chosenSections(parts: readonly CardPart[]): { part: CardPart; section: CardSection }[] {
  return CardPart.options
    .filter((part) => parts.includes(part))
    .map((part) => ({ part, section: sections[part] }))
}
