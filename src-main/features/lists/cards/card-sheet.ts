import type { SectionLine } from '@main/pdf/card-section'
import type { CustomerCard } from '@shared/features/customers/card'
import { objectionText } from '@shared/features/selections/exclusion'
import { formatDate } from '@shared/kernel/civil-date'
import { customers } from '@shared/texts/de/customers'
import { lists as texts } from '@shared/texts/de/lists'
import { loyalty } from '@shared/texts/de/loyalty'

/** A part of a printed card; `strong` where it must not be overlooked. */
export type PrintedSection = { title: string; lines: SectionLine[]; strong: boolean }

/** A card as it is printed. */
export type CardSheet = {
  name: string
  /** Below the name: number, since when, points. */
  facts: string
  /** What must not be overlooked: how things stand, an objection; may be empty. */
  warning: string
  sections: PrintedSection[]
}

/** Head of a card, and the parts that have something on it. */
export function cardSheet(card: CustomerCard, sections: CardSheet['sections']): CardSheet {
  const { number, customerSince, points, state, stateOn } = card
  const { state: states } = customers
  const facts = [
    number && texts.cards.number(number),
    customerSince && texts.cards.since(formatDate(customerSince)),
    loyalty.points(points),
  ]
  const warning = [
    state !== 'active' && states.chip(state, stateOn && formatDate(stateOn)),
    objectionText(card, texts.objection),
  ]
  return {
    name: card.displayName,
    facts: facts.filter(Boolean).join(' · '),
    warning: warning.filter(Boolean).join(' · '),
    sections: sections.filter(({ lines }) => lines.length > 0),
  }
}
