import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { z } from 'zod'

/** The ways on which one is reached; `any` where the purpose is no message (profiling, quoting, passing on). */
export const ConsentChannel = z.enum(['letter', 'email', 'phone', 'messenger', 'any'])
export type ConsentChannel = z.infer<typeof ConsentChannel>

/** A newsletter comes on one of these ways. */
export const NewsletterChannel = z.enum(['email', 'letter', 'messenger'])
export type NewsletterChannel = z.infer<typeof NewsletterChannel>

export const ConsentPurpose = z.enum(['advertising', 'newsletter', 'profiling', 'quoting', 'passingOn'])
export type ConsentPurpose = z.infer<typeof ConsentPurpose>

export const ConsentStatus = z.enum(['unknown', 'given', 'refused', 'withdrawn'])
export type ConsentStatus = z.infer<typeof ConsentStatus>

/**
 * On what `given` rests: on the person's own yes; on § 7(3) UWG, which lets a shop write to its customers about
 * similar goods; or, by phone and to a company alone, on a presumed one, which a note gives reasons for.
 */
export const ConsentBasis = z.enum(['consent', 'existingCustomer', 'presumed'])
export type ConsentBasis = z.infer<typeof ConsentBasis>

/** Where it was said; `other` in own words. */
export const ConsentSource = z.enum(['form', 'oral', 'phone', 'email', 'other'])
export type ConsentSource = z.infer<typeof ConsentSource>

/** The conditions of § 7(3) UWG: all four, or there is no exception. */
export const ExistingCustomerCondition = z.enum(['fromSale', 'similarGoods', 'noObjection', 'notice'])
export type ExistingCustomerCondition = z.infer<typeof ExistingCustomerCondition>

/** What somebody said once to one purpose on one way. */
export const Consent = z.object({
  id: Id,
  channel: ConsentChannel,
  purpose: ConsentPurpose,
  newsletterId: Id.nullable(),
  status: ConsentStatus,
  basis: ConsentBasis,
  /** The day on which it was said. */
  on: CivilDate,
  source: ConsentSource,
  /** The source in own words. */
  sourceWords: z.string(),
  /** The version of the wording that was agreed to, where there was one. */
  wordingVersion: z.int().positive().nullable(),
  /** Where the paper lies: „Ordner 2026, Blatt 14“. */
  evidence: z.string(),
  /** The file that proves it. */
  evidenceDocumentId: Id.nullable(),
  at: z.iso.datetime(),
  actor: z.string(),
})
export type Consent = z.infer<typeof Consent>

/** What is asked of one person: which purpose on which way. */
export type ConsentCell = Pick<Consent, 'channel' | 'purpose' | 'newsletterId'>

/** Whether two speak of the same purpose on the same way. */
export function sameCell(one: ConsentCell, other: ConsentCell): boolean {
  return (
    one.purpose === other.purpose && one.channel === other.channel && one.newsletterId === other.newsletterId
  )
}

/** Advertising by letter needs no yes; a no to it is the objection that stands on the card. */
export function isLetterAdvertising({ channel, purpose }: Pick<Consent, 'channel' | 'purpose'>): boolean {
  return channel === 'letter' && purpose === 'advertising'
}

export const Newsletter = z.object({
  id: Id,
  name: z.string(),
  channel: NewsletterChannel,
  /** No longer offered. */
  ended: z.boolean(),
})
export type Newsletter = z.infer<typeof Newsletter>

/** Each purpose on each way that a shop may ask about, with the newsletters that it offers. */
export function cellsOf(newsletters: readonly Pick<Newsletter, 'id' | 'channel'>[]): ConsentCell[] {
  const cell = (purpose: ConsentPurpose, channel: ConsentChannel, newsletterId: number | null = null) => ({
    purpose,
    channel,
    newsletterId,
  })
  return [
    ...(['letter', 'email', 'phone', 'messenger'] as const).map((channel) => cell('advertising', channel)),
    ...newsletters.map(({ id, channel }) => cell('newsletter', channel, id)),
    ...(['profiling', 'quoting', 'passingOn'] as const).map((purpose) => cell(purpose, 'any')),
  ]
}
