import { parseIban } from '@shared/kernel/iban'
import { typedLine, writtenText } from '@shared/kernel/typed-text'
import { z } from 'zod'

const line = typedLine().max(200).default('')

export const LegalForm = z.enum([
  'unsaid',
  'sole',
  'ek',
  'gbr',
  'ohg',
  'kg',
  'gmbhCoKg',
  'gmbh',
  'ug',
  'ag',
  'eg',
  'ev',
  'freelance',
  'other',
])
export type LegalForm = z.infer<typeof LegalForm>

/** Who the shop is by law, and its bank: what letters and e-mails of a business have to say of it. */
export const LegalSettings = z.object({
  form: LegalForm.default('unsaid'),
  /** As it stands in the register; empty: the shop's name. */
  registeredName: line,
  seat: line,
  registerCourt: line,
  /** With or without its kind: `HRB 12345` or `12345`. */
  registerNumber: line,
  /** Managing directors, board or partners with their first names, one a line. */
  managers: writtenText().max(1000).default(''),
  /** Who presides over the supervisory board. */
  chair: line,
  /** Of a GmbH & Co. KG: the general partner. */
  partnerName: line,
  partnerSeat: line,
  partnerCourt: line,
  partnerNumber: line,
  vatId: line,
  bankName: line,
  /** Without blanks; empty or valid. */
  iban: typedLine()
    .max(42)
    .refine((text) => text === '' || parseIban(text) !== null)
    .default(''),
  bic: line,
})
export type LegalSettings = z.infer<typeof LegalSettings>

/** A field of the shop or its particulars that a legal form asks for. */
export type LegalField =
  | 'name'
  | 'owner'
  | 'seat'
  | 'registerCourt'
  | 'registerNumber'
  | 'managers'
  | 'chair'
  | 'partnerName'
  | 'partnerSeat'
  | 'partnerCourt'
  | 'partnerNumber'

/** What the law asks of a form, and how the form shows in the name of the business. */
type LegalRule = {
  asks: readonly LegalField[]
  /** Kinds of register: commercial A and B, of cooperatives, of associations. */
  register: 'HRA' | 'HRB' | 'GnR' | 'VR' | null
  /** How the name may tell the form already, and what is added where it does not. */
  addition: { known: RegExp; text: string } | null
  /** Where a supervisory board may exist. */
  hasChair: boolean
}

const registered = ['name', 'seat', 'registerCourt', 'registerNumber'] as const
const company = [...registered, 'managers'] as const
const addition = (text: string, known: RegExp) => ({ text, known })
const gmbh = /\bg?GmbH\b|Gesellschaft mit beschränkter Haftung/i

/**
 * The particulars on business letters by legal form: § 37a HGB (e. K.), § 125 HGB, until 2023 § 125a (OHG), with
 * § 161(2) (KG) and § 177a (GmbH & Co. KG), § 35a GmbHG (GmbH, UG), § 80 AktG, § 25a GenG. A GbR, a freelancer and who is
 * in no register name who they are (§ 5 DDG asks the same of e-mails); an association its register and board (§ 5 DDG).
 */
export const legalRules: Readonly<Record<LegalForm, LegalRule>> = {
  unsaid: { asks: [], register: null, addition: null, hasChair: false },
  sole: { asks: ['owner'], register: null, addition: null, hasChair: false },
  ek: {
    asks: registered,
    register: 'HRA',
    addition: addition('e. K.', /\be\. ?(K|Kfm|Kfr)\.?(?!\p{L})|eingetragener? Kauf(mann|frau)/iu),
    hasChair: false,
  },
  gbr: {
    asks: ['name', 'managers'],
    register: null,
    addition: addition('GbR', /\be?GbR\b|Gesellschaft bürgerlichen Rechts/i),
    hasChair: false,
  },
  ohg: {
    asks: registered,
    register: 'HRA',
    addition: addition('OHG', /\boHG\b|offene Handelsgesellschaft/i),
    hasChair: false,
  },
  kg: {
    asks: registered,
    register: 'HRA',
    addition: addition('KG', /\bKG\b|Kommanditgesellschaft/i),
    hasChair: false,
  },
  gmbhCoKg: {
    asks: [...company, 'partnerName', 'partnerSeat', 'partnerCourt', 'partnerNumber'],
    register: 'HRA',
    addition: addition('GmbH & Co. KG', /Co\. ?KG\b/i),
    hasChair: true,
  },
  gmbh: { asks: company, register: 'HRB', addition: addition('GmbH', gmbh), hasChair: true },
  ug: {
    asks: company,
    register: 'HRB',
    addition: addition('UG (haftungsbeschränkt)', /\b(UG|Unternehmergesellschaft) ?\(haftungsbeschränkt\)/i),
    hasChair: false,
  },
  ag: {
    asks: [...company, 'chair'],
    register: 'HRB',
    addition: addition('AG', /\bAG\b|Aktiengesellschaft/i),
    hasChair: true,
  },
  eg: {
    asks: company,
    register: 'GnR',
    addition: addition('eG', /\beG\b|eingetragene Genossenschaft/),
    hasChair: true,
  },
  ev: {
    asks: company,
    register: 'VR',
    addition: addition('e. V.', /\be\. ?V\.?(?!\p{L})|eingetragener Verein/iu),
    hasChair: false,
  },
  freelance: { asks: ['owner'], register: null, addition: null, hasChair: false },
  other: { asks: [], register: null, addition: null, hasChair: false },
}
