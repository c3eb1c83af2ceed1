import type { Birthday } from '@shared/kernel/birthday'
import type { CivilDate } from '@shared/kernel/civil-date'

/** A human being whom a letter names. Titles as on the card, e.g. `Prof. Dr. med.` */
export type CorrespondentPerson = {
  salutation: 'ms' | 'mr' | 'none'
  title: string
  firstName: string
  lastName: string
  /** Behind the name, in the address alone: `MBA`. */
  nameSuffix?: string
  /** „Du“ instead of „Sie“. */
  addressForm?: 'formal' | 'informal'
  /** Written to by first name, without „Frau“ or „Herrn“. */
  child?: boolean
  /** As on the card: „Tochter“, „Einkauf“. */
  role?: string
}

/** Where letters go. A PO box, if there is one, takes the place of the street. */
export type LetterAddress = {
  /** What stands above the street: c/o, part of town, building. */
  extra: string
  street: string
  /** With or without the word: `12 34` or `Postfach 12 34`. */
  poBox: string
  /** The postcode of the box, where it has one of its own. */
  poBoxPostcode?: string
  /** Text: leading zeros count. */
  postcode: string
  city: string
  /** ISO 3166-1 alpha-2; empty means the sender's own country. */
  country: string
}

/** What a letter may say or ask of a customer besides name and address. */
export type CorrespondentFacts = {
  /** Of a person alone. */
  birthday: Birthday | null
  lastPurchaseOn: CivilDate | null
  purchases: number
  hasEmail: boolean
  tags: readonly string[]
}

/** A customer as letters, lists and labels see it. */
export type Correspondent = {
  number: string | null
  customerSince: CivilDate | null
  points: number
  address: LetterAddress | null
  /** Stored on the card; wins over every rule. Left out while it could name somebody who must not be addressed. */
  salutationOverride?: string
  /** In the order of the card. Who must not be addressed has been left out already. */
  people: readonly CorrespondentPerson[]
  /** Left out where nothing of it is known. */
  facts?: CorrespondentFacts
} & (
  | { kind: 'person' }
  | {
      kind: 'household'
      /** `Klos`; empty: the last name that all members share. */
      familyName: string
      /** Addressed as „Familie Klos“ instead of one by one. */
      asFamily: boolean
    }
  | { kind: 'company'; companyName: string }
)
