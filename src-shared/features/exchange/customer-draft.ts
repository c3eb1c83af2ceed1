import { AddressForm, AddressLabel, PreferredChannel, SettableState } from '@shared/features/customers/card'
import { Birthday } from '@shared/kernel/birthday'
import { CivilDate } from '@shared/kernel/civil-date'
import { z } from 'zod'

/** One human being on a draft: the customer, or a company's contact. */
const DraftPerson = z.object({
  salutation: z.enum(['ms', 'mr', 'none']),
  title: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  nameSuffix: z.string(),
  addressForm: AddressForm,
  role: z.string(),
  birthday: Birthday.nullable(),
})
export type DraftPerson = z.infer<typeof DraftPerson>

const DraftAddress = z.object({
  label: AddressLabel,
  extra: z.string(),
  street: z.string(),
  poBox: z.string(),
  postcode: z.string(),
  city: z.string(),
  /** ISO 3166-1 alpha-2; empty where the file does not say. */
  country: z.string(),
  poBoxPostcode: z.string(),
})
export type DraftAddress = z.infer<typeof DraftAddress>

const DraftPhone = z.object({
  label: z.enum(['phone', 'mobile', 'fax', 'work', 'home', 'other']),
  /** As it stands in the file. */
  number: z.string(),
})
export type DraftPhone = z.infer<typeof DraftPhone>

const DraftEmail = z.object({ label: z.enum(['main', 'home', 'work', 'other']), address: z.string() })
export type DraftEmail = z.infer<typeof DraftEmail>

/** What a customer had with the shop before this program: it becomes opening entries in the books. */
export const OpeningDraft = z.object({
  points: z.int(),
  stamps: z.int(),
  /** `code` may be empty: a value without one. */
  vouchers: z.array(z.object({ code: z.string(), cents: z.int() })),
  turnoverCents: z.int(),
  lastPurchase: CivilDate.nullable(),
})
export type OpeningDraft = z.infer<typeof OpeningDraft>

/** A value for an own field: of one that is there (its id), or of one that the import makes (its name). */
const OwnValue = z.object({ field: z.union([z.int(), z.string()]), header: z.string(), value: z.string() })
export type OwnValue = z.infer<typeof OwnValue>

/**
 * A customer as one row of a file tells it, not yet matched with any card. Every text but the note fits the card's
 * field of that name; what has no field on the card (a region, a nickname …) stands in the note.
 */
export const CustomerDraft = z.object({
  /** The number in the other program; null where there is none. */
  number: z.string().nullable(),
  kind: z.enum(['person', 'company']),
  /** Empty for a person: the firm of a person who is a private customer stands in the note. */
  companyName: z.string(),
  /** A person: exactly one. A company: its contact, or nobody. */
  people: z.array(DraftPerson),
  /** The one that letters go to comes first. */
  addresses: z.array(DraftAddress),
  phones: z.array(DraftPhone),
  emails: z.array(DraftEmail),
  webAddresses: z.array(z.object({ label: z.enum(['website', 'other']), url: z.string() })),
  cardNumbers: z.array(z.object({ label: z.literal('card'), number: z.string() })),
  tags: z.array(z.string()),
  note: z.string(),
  customerSince: CivilDate.nullable(),
  preferredChannel: PreferredChannel.nullable(),
  ownSalutation: z.string(),
  /** How the customer came to the shop. */
  source: z.string(),
  specialTerms: z.string(),
  paymentRemark: z.string(),
  /** Who looks after them, as the file names them; whether they work here is not known yet. */
  responsible: z.object({ header: z.string(), value: z.string() }).nullable(),
  adObjection: z.boolean(),
  /** Not on the card's form: written beside it. */
  state: SettableState,
  opening: OpeningDraft,
  own: z.array(OwnValue),
})
export type CustomerDraft = z.infer<typeof CustomerDraft>
