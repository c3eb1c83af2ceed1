import { Birthday } from '@shared/kernel/birthday'
import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { z } from 'zod'

export const CustomerKind = z.enum(['person', 'household', 'company'])
export type CustomerKind = z.infer<typeof CustomerKind>

export const CustomerState = z.enum(['active', 'moved', 'deceased', 'restricted', 'merged'])
export type CustomerState = z.infer<typeof CustomerState>

/** The states that a person gives; `merged` comes about by itself. */
export const SettableState = CustomerState.exclude(['merged'])
export type SettableState = z.infer<typeof SettableState>

export const Salutation = z.enum(['ms', 'mr', 'none'])
export type Salutation = z.infer<typeof Salutation>

const line = z.string().trim().max(200)

/** One human being on a card: the person itself, a member of a household, a contact of a company. */
export const PersonFields = z.object({
  /** Present for people that are stored already. */
  id: Id.optional(),
  salutation: Salutation.default('none'),
  title: line.default(''),
  firstName: line.default(''),
  lastName: line.default(''),
  role: line.default(''),
  birthday: Birthday.nullable().default(null),
  /** Objects to advertising (Art. 21 GDPR), for this person alone. */
  adObjection: z.boolean().default(false),
})
export type PersonFields = z.infer<typeof PersonFields>

export const AddressLabel = z.enum(['main', 'home', 'work', 'delivery', 'billing'])
export const AddressFields = z.object({
  label: AddressLabel.default('main'),
  extra: line.default(''),
  street: line.default(''),
  poBox: line.default(''),
  /** Text, never a number: leading zeros count. */
  postcode: line.default(''),
  city: line.default(''),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2).default('DE'),
})
export type AddressFields = z.infer<typeof AddressFields>

export const PhoneLabel = z.enum(['phone', 'mobile', 'fax', 'work', 'home', 'other'])
export const PhoneFields = z.object({
  label: PhoneLabel.default('phone'),
  /** As typed. */
  number: line,
})
export type PhoneFields = z.infer<typeof PhoneFields>

export const EmailLabel = z.enum(['main', 'home', 'work', 'other'])
export const EmailFields = z.object({
  label: EmailLabel.default('main'),
  address: line,
})
export type EmailFields = z.infer<typeof EmailFields>

/**
 * What a person at the counter writes on a card. `people` holds the person itself (kind person, exactly
 * one), the members (household) or the contacts (company, none or more); the first address is the one
 * that letters go to.
 */
export const CardFields = z.object({
  kind: CustomerKind,
  /** Left out or empty: the next free one of the shop's pattern. */
  number: z.string().trim().max(40).default(''),
  /** Company name, or the household's own name; empty for a person. */
  groupName: line.default(''),
  people: z.array(PersonFields).max(30).default([]),
  addresses: z.array(AddressFields).max(20).default([]),
  phones: z.array(PhoneFields).max(30).default([]),
  emails: z.array(EmailFields).max(30).default([]),
  tags: z.array(z.string().trim().min(1).max(60)).max(50).default([]),
  note: z.string().max(20_000).default(''),
  customerSince: CivilDate.nullable().default(null),
  /** The whole card objects to advertising. */
  adObjection: z.boolean().default(false),
})
export type CardFields = z.infer<typeof CardFields>
export type CardInput = z.input<typeof CardFields>

const standing = {
  state: CustomerState,
  /** Since when, where that is known; of the deceased the day of death. */
  stateOn: CivilDate.nullable(),
}

/** A human being on a stored card. A member or contact is `active` or `deceased`; a person's state is the card's. */
export const PersonOnCard = PersonFields.extend(standing)
export type PersonOnCard = z.infer<typeof PersonOnCard>

/** A stored card with what the program knows besides. */
export const CustomerCard = CardFields.extend({
  ...standing,
  id: Id,
  people: z.array(PersonOnCard),
  /** „Anna Müller“, „Ute und Ulrich Klos“, „Bäckerei Süß & Söhne“. */
  displayName: z.string(),
  /** „Müller, Anna“: as it stands in lists. */
  listName: z.string(),
  revision: z.int().positive(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().nullable(),
  points: z.int(),
  stats: z.object({
    purchases: z.int(),
    cents: z.int(),
    firstOn: CivilDate.nullable(),
    lastOn: CivilDate.nullable(),
  }),
})
export type CustomerCard = z.infer<typeof CustomerCard>
