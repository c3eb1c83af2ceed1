import type { CustomerCard, PersonOnCard } from '@shared/features/customers/card'
import { adBarOf, excludedBy } from '@shared/features/selections/exclusion'
import { addMonths, type CivilDate } from '@shared/kernel/civil-date'
import { z } from 'zod'
import { type Consent, type ConsentCell, type ConsentChannel, isLetterAdvertising, sameCell } from './consent'

/** A purpose as one asks for it: a newsletter by its number. */
export type ReachPurpose = 'advertising' | 'profiling' | 'quoting' | 'passingOn' | { newsletterId: number }

/** What decides whether somebody may be reached. */
export type ReachablePerson = {
  /** A company or one of its contacts: other rules hold for the phone. */
  business: boolean
  /** Nothing may leave the shop for this person, whatever the purpose. */
  barred: 'deceased' | 'restricted' | null
  /** What stands against advertising to them: an objection on the card or with the person, or being a child. */
  adBar: 'objection' | 'child' | null
  /** All that was ever said, in the order of the entries. */
  consents: readonly Said[]
}
type Said = Pick<Consent, 'channel' | 'purpose' | 'newsletterId' | 'status' | 'basis' | 'on'>

export const ReachReason = z.enum([
  ...['given', 'letterUntilObjection', 'existingCustomer', 'presumed'],
  ...['unknown', 'refused', 'withdrawn', 'objection', 'child', 'notPresumed', 'deceased', 'restricted'],
] as const)
export type ReachReason = z.infer<typeof ReachReason>
export type Reach = { allowed: boolean; why: ReachReason }

/**
 * Whether a person may be reached for a purpose on a way, and why. By § 7 UWG and the GDPR: a letter until
 * it is objected to, everything else only after a yes; a company by phone also where its consent may be
 * presumed, which has to be entered with a reason. An objection wins over every yes, whenever that was said,
 * and takes nothing from the record, and so does being a child; being quoted is no advertising to the person and is asked for by itself.
 */
export function mayReach(
  person: ReachablePerson,
  channel: ConsentChannel,
  purpose: ReachPurpose,
  today: CivilDate,
): Reach {
  const cell: ConsentCell =
    typeof purpose === 'object'
      ? { purpose: 'newsletter', channel, newsletterId: purpose.newsletterId }
      : { purpose, channel, newsletterId: null }
  if (person.barred) return no(person.barred)
  if (person.adBar && purpose !== 'quoting') return no(person.adBar)
  const said = lastSaid(person.consents, cell, today)
  if (said?.status === 'given') return onBasis(said, person)
  // The objection alone decides on letters: one that was lifted leaves no other no behind.
  if (isLetterAdvertising(cell)) return yes('letterUntilObjection')
  if (said?.status === 'refused' || said?.status === 'withdrawn') return no(said.status)
  return no(person.business && channel === 'phone' ? 'notPresumed' : 'unknown')
}

const yes = (why: ReachReason): Reach => ({ allowed: true, why })
const no = (why: ReachReason): Reach => ({ allowed: false, why })

/** Which yes rests on something else than consent: § 7(3) UWG speaks of electronic mail, presuming of companies. */
function onBasis({ basis, channel, purpose }: Said, { business }: ReachablePerson): Reach {
  if (basis === 'consent') return yes('given')
  return basisFits(basis, { channel, purpose, business }) ? yes(basis) : no('unknown')
}

/** Whether a yes for this purpose on this way may rest on something else than consent. */
export function basisFits(
  basis: Consent['basis'],
  { channel, purpose, business }: Pick<Consent, 'channel' | 'purpose'> & { business: boolean },
): boolean {
  if (basis === 'consent') return true
  if (purpose !== 'advertising') return false
  return basis === 'presumed' ? business && channel === 'phone' : ['email', 'messenger'].includes(channel)
}

/** What counts of all that was said: the latest day, on one day the later entry; nothing of days to come. */
export function lastSaid<S extends Said>(
  consents: readonly S[],
  cell: ConsentCell,
  today: CivilDate,
): S | undefined {
  return consents
    .filter((said) => sameCell(said, cell) && said.on <= today)
    .reduce<S | undefined>((last, said) => (last && last.on > said.on ? last : said), undefined)
}

/**
 * A person of a card, or the card itself (null for a company as such), as the rules see it. What the card says of
 * objection, death and restriction is asked of the rule that holds for every exit.
 */
export function reachablePerson(
  card: CustomerCard,
  person: PersonOnCard | null,
  consents: readonly Said[],
  today: CivilDate,
): ReachablePerson {
  const barred = excludedBy(card, 'contract', today)
  const objects = person ? card.adObjection : excludedBy(card, 'advertising', today) === 'objection'
  return {
    business: card.kind === 'company',
    barred:
      person?.state === 'deceased' || barred === 'deceased'
        ? 'deceased'
        : barred === 'restricted'
          ? 'restricted'
          : null,
    adBar: objects ? 'objection' : person && adBarOf(person, today),
    consents,
  }
}

const proofMonths = 5 * 12

/**
 * Until when the proof of a consent to calls must be kept: five years from the day it was given and from each use
 * (§ 7a UWG). `lastUse` is the latest call that is known.
 */
export function proofUntil(givenOn: CivilDate, lastUse: CivilDate | null): CivilDate {
  return addMonths(lastUse !== null && lastUse > givenOn ? lastUse : givenOn, proofMonths)
}
