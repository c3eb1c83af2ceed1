import { StageRules } from '@shared/features/customers/stage'
import { MailAccount } from '@shared/features/emails/account'
import { StoredAsset } from '@shared/features/letters/asset'
import { LetterForm } from '@shared/features/letters/letter'
import { typedLine, writtenText } from '@shared/kernel/typed-text'
import { z } from 'zod'
import { LegalSettings } from './legal'

const line = typedLine().max(200)
const longText = writtenText().max(2000).default('')

export const Branch = z.enum(['wine', 'fashion', 'hair', 'books', 'optics', 'workshop', 'deli', 'other'])
export type Branch = z.infer<typeof Branch>

/** Where a shop can be, ISO 3166-1 alpha-2. */
export const ShopCountry = z.enum(['DE', 'AT', 'CH', 'LI'])

/** The shop as it stands on its letterhead. */
export const ShopSettings = z.object({
  name: line.default(''),
  owner: line.default(''),
  street: line.default(''),
  postcode: line.default(''),
  city: line.default(''),
  /** Where letters begin their way: what is abroad, and how a salutation ends, follows from it. */
  country: ShopCountry.default('DE'),
  phone: line.default(''),
  email: line.default(''),
  website: line.default(''),
  branch: Branch.default('other'),
  /** The foot of a letter, one particular a line; empty: what `legal` says. */
  footer: writtenText().max(1000).default(''),
})
export type ShopSettings = z.infer<typeof ShopSettings>

/** Everything that the shop can set, one group a key; every field has a default. */
export const Settings = z.object({
  shop: ShopSettings.prefault({}),
  /** Pattern of new customer numbers: `#` runs are digits, `{JJJJ}` and `{JJ}` the year. */
  numbering: z.object({ pattern: line.default('####') }).prefault({}),
  loyalty: z
    .object({
      /** Points for each full euro of a purchase; 0 switches earning off. */
      pointsPerEuro: z.int().min(0).max(100).default(1),
    })
    .prefault({}),
  stages: StageRules.prefault({}),
  birthdays: z.object({ feb29: z.enum(['feb28', 'mar1']).default('feb28') }).prefault({}),
  letters: z
    .object({
      form: LetterForm.default('B'),
      foldMarks: z.boolean().default(true),
      duplex: z.boolean().default(false),
      logo: StoredAsset.nullable().default(null),
      logoSide: z.enum(['left', 'right']).default('right'),
      /** A PDF that lies under the pages in place of name, logo and foot. */
      paper: StoredAsset.nullable().default(null),
      /** Where text begins on its second page, in mm from the upper edge. */
      paperHeadMm: z.int().min(15).max(120).default(45),
      /** Where text ends on it, in mm from the lower edge. */
      paperFootMm: z.int().min(10).max(100).default(35),
      signature: StoredAsset.nullable().default(null),
      signatureMm: z.int().min(15).max(60).default(45),
      companyFirst: z.boolean().default(true),
      /** What ends a salutation; `usual`: as it is done in the shop's country. */
      salutationEnd: z.enum(['usual', 'comma', 'exclamation', 'none']).default('usual'),
      /** The sentence on the right to object (Art. 21(4) GDPR); empty means the catalogue's own. */
      objectionSentence: writtenText().max(500).default(''),
    })
    .prefault({}),
  legal: LegalSettings.prefault({}),
  results: z
    .object({
      /** What is left of 100 of turnover once the goods are paid, by which profit is reckoned. */
      marginPercent: z.int().min(0).max(100).default(40),
    })
    .prefault({}),
  email: MailAccount.prefault({}),
  consents: z
    .object({
      /** Which purposes besides advertising and newsletters the sign-up form asks about. */
      asked: z
        .array(z.enum(['profiling', 'quoting', 'passingOn']))
        .max(3)
        .default(['profiling', 'quoting']),
      /** Whom to ask about data protection; empty means the shop itself. */
      contact: line.default(''),
      /** Texts of the information sheet (Art. 13 GDPR); empty means the catalogue's own. */
      purposes: longText,
      retention: longText,
      recipients: longText,
      authority: longText,
      /** After how many years without a purchase or contact a card is looked through. */
      reviewYears: z.int().min(1).max(10).default(3),
    })
    .prefault({}),
  lock: z
    .object({
      /** Minutes without a sign of anybody until the program locks itself; 0 for never. */
      afterMinutes: z.int().min(0).max(240).default(0),
    })
    .prefault({}),
})
export type Settings = z.infer<typeof Settings>
export const settingsGroups = [
  'shop',
  'numbering',
  'loyalty',
  'stages',
  'birthdays',
  'letters',
  'legal',
  'email',
  'consents',
  'lock',
  'results',
] as const
