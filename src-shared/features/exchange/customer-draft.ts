import { Birthday } from '@shared/kernel/birthday'
import { CivilDate } from '@shared/kernel/civil-date'
import { z } from 'zod'

/** One human being on a draft: the customer, or a company's contact. */
const DraftPerson = z.object({
  salutation: z.enum(['ms', 'mr', 'none']),
  title: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  role: z.string(),
  birthday: Birthday.nullable(),
})
export type DraftPerson = z.infer<typeof DraftPerson>

const DraftAddress = z.object({
  label: z.enum(['main', 'home', 'work']),
  extra: z.string(),
  street: z.string(),
  poBox: z.string(),
  postcode: z.string(),
  city: z.string(),
  /** ISO 3166-1 alpha-2; empty where the file does not say. */
  country: z.string(),
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

/**
 * A customer as one row of a file tells it, not yet matched with any card. Every text fits the card's field of
 * that name; what has no field on the card (a region, a website, a nickname …) stands in the note.
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
  tags: z.array(z.string()),
  note: z.string(),
  customerSince: CivilDate.nullable(),
  adObjection: z.boolean(),
})
export type CustomerDraft = z.infer<typeof CustomerDraft>
