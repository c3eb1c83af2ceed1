import type { Consent } from '@shared/features/consents/consent'
import type { CardFields, LostReason, SettableState } from '@shared/features/customers/card'
import type { Stage } from '@shared/features/customers/stage'
import type { FieldType } from '@shared/features/fields/definitions'
import type { CivilDate } from '@shared/kernel/civil-date'

/** What is known of somebody on a card besides `PersonFields`. */
export type OwnPerson = {
  deceased: boolean
  /** The day of death, where it is known. */
  diedOn: CivilDate | null
  /** Since when they object to advertising for themselves alone, where they do and have no card of their own. */
  objectionOn: CivilDate | null
  /** The number of the card of their own; empty where they have none. */
  cardNumber: string
}

/** Something that was said once; `person` counts the people of the card from 0, null is a company as such. */
export type OwnConsent = Pick<
  Consent,
  'channel' | 'purpose' | 'status' | 'basis' | 'on' | 'source' | 'sourceWords' | 'evidence'
> & { person: number | null; newsletter: string }

/** An own field as a table names it: enough to make it anew in a shop that does not have it. */
export type OwnField = {
  group: string
  name: string
  type: FieldType
  unit: string
  sensitive: boolean
  legalBasis: string
}

/** What stands in an own field; choices by their words. */
export type OwnValue =
  | { type: 'text'; text: string }
  | { type: 'number'; number: number }
  | { type: 'date'; date: CivilDate }
  | { type: 'choice' | 'choices'; words: string[] }
  | { type: 'yesNo'; yes: boolean }

/**
 * A card as it travels in a table or a vCard and comes back: all of `CardFields`, how things stand, what was said to
 * advertising, own fields. Purchases, points, history, relations, things, wishes and documents but the photo travel in
 * the whole file alone.
 */
export type OwnCard = {
  card: CardFields
  /** One for each of `card.people`. */
  people: OwnPerson[]
  state: SettableState
  stateOn: CivilDate | null
  stateReason: LostReason | null
  stateNote: string
  adObjectionOn: CivilDate | null
  stage: Stage | null
  /** Who looks after them, as the shop tells its staff apart: by name, or by name and initials. */
  responsible: string
  minimal: boolean
  consents: OwnConsent[]
  /** By the place of the field among those of the file. */
  values: Map<number, OwnValue>
}

/** What a table says besides, for its reader alone; it is not read again. */
export type OwnFacts = {
  /** The day on which it was written: it tells the address of the columns. */
  today: CivilDate
  objection: string
  byLetter: string
  byEmail: string
  byPhone: string
  byMessenger: string
  passingOn: string
  points: number
  purchases: number
  cents: number
  lastOn: CivilDate | null
}
