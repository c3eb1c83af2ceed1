import { Birthday } from '@shared/kernel/birthday'
import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { typedLine, typedText, writtenText } from '@shared/kernel/typed-text'
import { z } from 'zod'

export const CustomerKind = z.enum(['person', 'household', 'company', 'club'])
export type CustomerKind = z.infer<typeof CustomerKind>

export const CustomerState = z.enum(['active', 'moved', 'deceased', 'lost', 'restricted', 'merged'])
export type CustomerState = z.infer<typeof CustomerState>

/** The states that a person gives; `merged` comes about by itself. */
export const SettableState = CustomerState.exclude(['merged'])
export type SettableState = z.infer<typeof SettableState>

/** Why somebody comes no more; with which competitor, or what else there is to say, stands beside it in words. */
export const LostReason = z.enum(['movedAway', 'competitor', 'unhappy', 'other'])
export type LostReason = z.infer<typeof LostReason>

export const Salutation = z.enum(['ms', 'mr', 'none'])
export type Salutation = z.infer<typeof Salutation>

/** How somebody is spoken to: „Sie“ or „Du“. */
export const AddressForm = z.enum(['formal', 'informal'])
export type AddressForm = z.infer<typeof AddressForm>

/** How a customer likes to be reached best. */
export const PreferredChannel = z.enum(['letter', 'email', 'phone', 'sms', 'messenger'])
export type PreferredChannel = z.infer<typeof PreferredChannel>

const line = typedLine().max(200)

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

/** One human being on a card: the person itself, a member of a household or club, a contact of a company. */
export const PersonFields = z.object({
  /** Present for people that are stored already. */
  id: Id.optional(),
  salutation: Salutation.default('none'),
  title: line.default(''),
  firstName: line.default(''),
  lastName: line.default(''),
  /** What stands behind the name: „MBA“, „LL.M.“. */
  nameSuffix: line.default(''),
  addressForm: AddressForm.default('formal'),
  role: line.default(''),
  birthday: Birthday.nullable().default(null),
  /** Objects to advertising (Art. 21 GDPR), for this person alone. */
  adObjection: z.boolean().default(false),
  /** Counts as a child where no full birthday says it; see `isChild`. */
  child: z.boolean().default(false),
  /** Direct lines of a member or contact; those of a person alone stand on the card. */
  phones: z.array(PhoneFields).max(10).default([]),
  emails: z.array(EmailFields).max(10).default([]),
  /** Since when somebody belongs to the group. */
  since: CivilDate.nullable().default(null),
  /** When somebody left the group; kept as one who was there, and counted as one no longer. Never a day to come. */
  leftOn: CivilDate.nullable().default(null),
  /**
   * A customer with a card of their own, named by `id`: the group keeps role, since and leftOn of them, all else
   * stands on that card. Who stood on the card of another group alone gets one by joining.
   */
  ownCard: z.boolean().default(false),
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
  /** Of the post office box, where it has one of its own. */
  poBoxPostcode: line.default(''),
  /** First and last day on which it holds; null: without an end. */
  fromOn: CivilDate.nullable().default(null),
  toOn: CivilDate.nullable().default(null),
})
export type AddressFields = z.infer<typeof AddressFields>

export const WebLabel = z.enum(['website', 'instagram', 'facebook', 'linkedin', 'xing', 'other'])
export const WebFields = z.object({
  label: WebLabel.default('website'),
  /** As typed: `www.röder.de`, `https://…`, `@weinhaus`. */
  url: typedLine().max(500),
})
export type WebFields = z.infer<typeof WebFields>

export const CardNumberLabel = z.enum(['card', 'former'])
/** A number besides the customer's own: of a card that is scanned, or by which they were known before. */
export const CardNumberFields = z.object({
  label: CardNumberLabel.default('card'),
  /** As printed or typed; see `cardNumberKey`. */
  number: typedLine().max(40),
})
export type CardNumberFields = z.infer<typeof CardNumberFields>

/**
 * What a person at the counter writes on a card. `people` holds the person itself (kind person, exactly
 * one), the members (household, club) or the contacts (company, none or more), also those who left. The first
 * address, phone and e-mail are the favourite ones; letters go to the first address that holds on the day.
 */
export const CardFields = z.object({
  kind: CustomerKind,
  /** Left out or empty: the next free one of the shop's pattern. */
  number: typedLine().max(40).default(''),
  /** Name of the company or club, or the household's own name; empty for a person. */
  groupName: line.default(''),
  people: z.array(PersonFields).max(500).default([]),
  addresses: z.array(AddressFields).max(20).default([]),
  phones: z.array(PhoneFields).max(30).default([]),
  emails: z.array(EmailFields).max(30).default([]),
  webAddresses: z.array(WebFields).max(20).default([]),
  cardNumbers: z.array(CardNumberFields).max(20).default([]),
  tags: z.array(typedLine().min(1).max(60)).max(50).default([]),
  note: writtenText().max(20_000).default(''),
  customerSince: CivilDate.nullable().default(null),
  preferredChannel: PreferredChannel.nullable().default(null),
  /** The line that opens a letter, as the shop wants it; wins over every rule until `silencedBy` says whom it must not greet. */
  ownSalutation: line.default(''),
  /** How the customer came to the shop. */
  source: line.default(''),
  /** „10 % auf alles“, „Lieferung frei Haus“. */
  specialTerms: typedText().max(2000).default(''),
  /** „zahlt bar“, „nur gegen Vorkasse“: not for the customer's eyes at the counter. */
  paymentRemark: typedText().max(2000).default(''),
  /** The whole card objects to advertising. */
  adObjection: z.boolean().default(false),
})
export type CardFields = z.infer<typeof CardFields>
export type CardInput = z.input<typeof CardFields>

/** How things stand with a card or person. */
export const Standing = z.object({
  state: CustomerState,
  /** Since when, where that is known; of the deceased the day of death. */
  stateOn: CivilDate.nullable(),
  /** Of the lost alone: why, and what else there is to say (which competitor). */
  stateReason: LostReason.nullable(),
  stateNote: z.string(),
})

/**
 * A human being on a stored card. A member or contact without a card of their own is `active` or `deceased`; a
 * person's state is the card's.
 */
export const PersonOnCard = PersonFields.extend({
  ...Standing.shape,
  /** On the card of their own, of a member of a household who has one; read there and written there alone. */
  ownPhones: z.array(PhoneFields),
})
export type PersonOnCard = z.infer<typeof PersonOnCard>

/** An objection to advertising that a whole group made. */
export const GroupObjection = z.object({
  on: CivilDate,
  /** Since then this member agreed to advertising by letter, for themselves. */
  agreedSince: z.boolean(),
})
export type GroupObjection = z.infer<typeof GroupObjection>

/** A household, company or club that a person belongs or belonged to. */
export const Belonging = z.object({
  groupId: Id,
  kind: CustomerKind,
  displayName: z.string(),
  role: z.string(),
  since: CivilDate.nullable(),
  leftOn: CivilDate.nullable(),
  /** The group as a whole objects to advertising; see `householdObjection`. */
  adObjection: GroupObjection.nullable(),
  /** Nobody else belongs to it whose card does not lie in the trash. */
  alone: z.boolean(),
  /** Nobody else stands there at all, neither as one who left nor with a card in the trash. */
  soleMember: z.boolean(),
})
export type Belonging = z.infer<typeof Belonging>

/** A stored card with what the program knows besides. */
export const CustomerCard = CardFields.extend({
  ...Standing.shape,
  id: Id,
  people: z.array(PersonOnCard),
  /** Since when the whole card objects to advertising; null while it does not. */
  adObjectionOn: CivilDate.nullable(),
  /** How many more belong to a group whose own cards lie in the trash. */
  membersInTrash: z.int(),
  /** „Anna Müller“, „Ute und Ulrich Klos“, „Bäckerei Süß & Söhne“. */
  displayName: z.string(),
  /** „Müller, Anna“: as it stands in lists. */
  listName: z.string(),
  revision: z.int().positive(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().nullable(),
  /** Who of the staff looks after them. */
  responsibleId: Id.nullable(),
  /** Where this person belongs and belonged to, the household first; empty for groups. */
  memberOf: z.array(Belonging),
  /** On the account that its purchases go to: of a member of a household that one's. */
  points: z.int(),
  /** Points on a member's own account from before it belonged to the household; they wait there. */
  restingPoints: z.int(),
  stats: z.object({
    purchases: z.int(),
    cents: z.int(),
    firstOn: CivilDate.nullable(),
    lastOn: CivilDate.nullable(),
  }),
})
export type CustomerCard = z.infer<typeof CustomerCard>
