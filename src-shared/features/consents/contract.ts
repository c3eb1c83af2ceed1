import { CivilDate } from '@shared/kernel/civil-date'
import { Id } from '@shared/kernel/ids'
import { typedLine, typedText } from '@shared/kernel/typed-text'
import { read, Written, write } from '@shared/rpc/base'
import { ProducedFile } from '@shared/rpc/handles'
import { z } from 'zod'
import {
  Consent,
  ConsentBasis,
  ConsentChannel,
  ConsentPurpose,
  ConsentSource,
  ConsentStatus,
  ExistingCustomerCondition,
  Newsletter,
  NewsletterChannel,
} from './consent'
import { ReachReason } from './reach'

/** How things stand with one purpose on one way. */
export const ConsentStanding = z.object({
  channel: ConsentChannel,
  purpose: ConsentPurpose,
  newsletterId: Id.nullable(),
  allowed: z.boolean(),
  why: ReachReason,
  /** What counts of all that was said; null where nothing was. */
  said: Consent.nullable(),
  /** How many entries its history has. */
  entries: z.int(),
  /** Until when the proof of a consent to calls must be kept (§ 7a UWG). */
  proofUntil: CivilDate.nullable(),
})
export type ConsentStanding = z.infer<typeof ConsentStanding>

/** One who can consent: a person, a member of a household, a contact of a company, or the company as such. */
export const ConsentingPerson = z.object({
  personId: Id,
  name: z.string(),
  role: z.string(),
  /** The company as such, beside its contacts. */
  isCompany: z.boolean(),
  /** The objection to advertising of this person alone. */
  adObjection: z.boolean(),
  adObjectionOn: CivilDate.nullable(),
  standings: z.array(ConsentStanding),
})
export type ConsentingPerson = z.infer<typeof ConsentingPerson>

export const CardConsents = z.object({
  people: z.array(ConsentingPerson),
  /** The objection of the whole card, which holds for everyone on it. */
  adObjection: z.boolean(),
  adObjectionOn: CivilDate.nullable(),
  newsletters: z.array(Newsletter),
})
export type CardConsents = z.infer<typeof CardConsents>

/** A line of a cell's history: something that was said, or the objection that was made or lifted. */
export const ConsentEvent = z.object({
  what: z.enum(['said', 'objected', 'objectionLifted']),
  on: CivilDate,
  at: z.iso.datetime(),
  actor: z.string(),
  said: Consent.nullable(),
})
export type ConsentEvent = z.infer<typeof ConsentEvent>

export const Wording = z.object({
  id: Id,
  purpose: ConsentPurpose,
  version: z.int().positive(),
  text: z.string(),
  at: z.iso.datetime(),
  /** Empty for the one that the program brought along. */
  actor: z.string(),
})
export type Wording = z.infer<typeof Wording>

const future = { CONSENT_IN_FUTURE: { data: z.object({ on: CivilDate, today: CivilDate }) } }
const newsletterName = typedLine().min(1).max(60)
const newsletterErrors = { NEWSLETTER_TAKEN: { data: z.object({ name: z.string() }) } }

/** Whom it is about: a card, or one of the people on it. */
const subject = { customerId: Id, personId: Id.optional() }
const cell = {
  /** Left out for purposes that are no message. */
  channel: ConsentChannel.default('any'),
  purpose: ConsentPurpose,
  newsletterId: Id.optional(),
}

export const consents = {
  /** How things stand with everybody on a card, for each purpose on each way. */
  ofCard: read.input(z.object({ customerId: Id })).output(CardConsents),
  /** All that was ever said to one purpose on one way, the newest day first. */
  history: read.input(z.object({ ...subject, ...cell })).output(z.array(ConsentEvent)),
  /**
   * Enters what somebody said. Nothing that was entered before is changed; the latest day counts. A no to
   * advertising by letter becomes the objection on the card. `customerId` alone means the person or company of the
   * card; a household needs `personId`.
   */
  record: write
    .errors({
      ...future,
      /** A household as such says nothing: somebody on it does. */
      CONSENT_NEEDS_PERSON: { data: z.object({}) },
      CONSENT_UNFIT: {
        data: z.object({
          reason: z.enum(['channel', 'newsletter', 'basis', 'conditions', 'note', 'wording', 'evidence']),
        }),
      },
    })
    .input(
      z.object({
        ...subject,
        ...cell,
        status: ConsentStatus,
        basis: ConsentBasis.default('consent'),
        /** Ticked for the basis `existingCustomer`: all four. */
        conditions: z.array(ExistingCustomerCondition).max(4).default([]),
        source: ConsentSource.default('oral'),
        sourceWords: typedLine().max(200).default(''),
        /** Left out: today. */
        on: CivilDate.optional(),
        /** Left out: the current one where it was said on the sign-up form, else none. */
        wordingId: Id.nullable().optional(),
        evidence: typedText().max(500).default(''),
        /** A document of this card, or of this person, with the role `evidence`. */
        evidenceDocumentId: Id.optional(),
      }),
    )
    .output(Written.extend({ standing: ConsentStanding })),
  /** Notes or lifts the objection to advertising: the one on the card, for a person or with everybody on it. */
  object: write
    .errors(future)
    .input(z.object({ ...subject, objects: z.boolean(), on: CivilDate.optional() }))
    .output(Written),
  /** Those that are offered first, with how many people something is known of. */
  newsletters: read.output(z.array(Newsletter.extend({ people: z.int() }))),
  addNewsletter: write
    .errors(newsletterErrors)
    .input(z.object({ name: newsletterName, channel: NewsletterChannel.default('email') }))
    .output(Written.extend({ id: Id })),
  renameNewsletter: write
    .errors(newsletterErrors)
    .input(z.object({ id: Id, name: newsletterName }))
    .output(Written),
  /** Offers it no longer, or again; what people said to it stays. */
  endNewsletter: write.input(z.object({ id: Id, ended: z.boolean().default(true) })).output(Written),
  /** All versions of all wordings, the current one of each purpose first, with how often each was agreed to. */
  wordings: read.output(z.array(Wording.extend({ used: z.int() }))),
  /** A new version; those before stay as they are. The same text again makes none. */
  reword: write
    .input(z.object({ purpose: ConsentPurpose, text: typedText().min(10).max(1000) }))
    .output(Written.extend({ wording: Wording })),
  /** The sign-up form with the information sheet (Art. 13 GDPR) as PDF: blank, or with what the card knows. */
  form: read
    .input(z.object({ customerId: Id.optional(), personId: Id.optional() }))
    .output(z.object({ file: ProducedFile, pages: z.int(), unprintable: z.array(z.string()) })),
}
