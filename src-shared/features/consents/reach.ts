import type { CustomerCard, PersonOnCard } from '@shared/features/customers/card'
import {
  barOfCard,
  barOfPerson,
  householdObjection,
  type PersonBar,
} from '@shared/features/selections/exclusion'
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
  /** What stands against advertising to them, from the rule that holds for every exit. */
  adBar: 'objection' | 'householdObjection' | 'lost' | 'left' | 'child' | null
  /** Where it is the household that objects: since when, for who may still agree for themselves. */
  householdObjectsOn: CivilDate | null
  /** No letter finds them: where they live is not known. */
  moved: boolean
  /** All that was ever said, in the order of the entries. */
  consents: readonly Said[]
}
type Said = Pick<Consent, 'channel' | 'purpose' | 'newsletterId' | 'status' | 'basis' | 'on'>

export const ReachReason = z.enum([
  ...['given', 'letterUntilObjection', 'existingCustomer', 'presumed'],
  ...['unknown', 'refused', 'withdrawn', 'objection', 'householdObjection', 'child', 'lost', 'left', 'moved'],
  ...['notPresumed', 'deceased', 'restricted'],
] as const)
export type ReachReason = z.infer<typeof ReachReason>
export type Reach = { allowed: boolean; why: ReachReason }

/**
 * Whether a person may be reached for a purpose on a way, and why. By § 7 UWG and the GDPR: a letter until
 * it is objected to, everything else only after a yes; a company by phone also where its consent may be
 * presumed, which has to be entered with a reason. An objection wins over every yes, whenever that was said,
 * and takes nothing from the record, and so does being a child, coming no more and belonging no more to the card; being
 * quoted is no advertising to the person and is asked for by itself. The objection of a household binds its members
 * with cards of their own, too, save where one of them agreed to this very purpose on this way on a later day. No
 * letter goes to who is `moved`.
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
  const said = lastSaid(person.consents, cell, today)
  if (person.adBar && purpose !== 'quoting' && !agreedSince(person, said)) return no(person.adBar)
  if (person.moved && channel === 'letter') return no('moved')
  if (said?.status === 'given') return onBasis(said, person)
  // The objection alone decides on letters: one that was lifted leaves no other no behind.
  if (isLetterAdvertising(cell)) return yes('letterUntilObjection')
  if (said?.status === 'refused' || said?.status === 'withdrawn') return no(said.status)
  return no(person.business && channel === 'phone' ? 'notPresumed' : 'unknown')
}

const yes = (why: ReachReason): Reach => ({ allowed: true, why })
const no = (why: ReachReason): Reach => ({ allowed: false, why })

function agreedSince({ adBar, householdObjectsOn }: ReachablePerson, said: Said | undefined): boolean {
  if (adBar !== 'householdObjection' || householdObjectsOn === null) return false
  return said?.status === 'given' && said.on > householdObjectsOn
}

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
 * A person of a card, or the card itself (null for a company as such), as the rules see it. Who has a card of their
 * own is seen the same from there and from the household: as their own card says, and bound by its objection.
 */
export function reachablePerson(
  card: CustomerCard,
  person: PersonOnCard | null,
  consents: readonly Said[],
  today: CivilDate,
): ReachablePerson {
  const ownCard = card.kind === 'household' && person?.ownCard === true
  const own = person && barOfPerson(person, 'advertising', today)
  const ofCard = ownCard ? null : barOfCard(card, 'advertising')
  const barred = (['deceased', 'restricted'] as const).find((bar) => own === bar || ofCard === bar) ?? null
  const household = card.kind === 'household' && person ? card.adObjection : householdObjection(card) !== null
  return {
    business: card.kind === 'company',
    barred,
    adBar: adBarOfThese(own, household ? 'householdObjection' : ofCard),
    householdObjectsOn: ownCard ? card.adObjectionOn : (householdObjection(card)?.on ?? null),
    moved: (person?.ownCard && person.state === 'moved') || (!ownCard && card.state === 'moved'),
    consents,
  }
}

/** What stands against advertising: said of the person, else of the card. */
function adBarOfThese(
  person: PersonBar | null,
  card: ReturnType<typeof barOfCard>,
): ReachablePerson['adBar'] {
  const bars = ['left', 'lost', 'objection', 'child', 'householdObjection'] as const
  return bars.find((bar) => bar === person) ?? bars.find((bar) => bar === card) ?? null
}

const proofMonths = 5 * 12

/**
 * Until when the proof of a consent to calls must be kept: five years from the day it was given and from each use
 * (§ 7a UWG). `lastUse` is the latest call that is known.
 */
export function proofUntil(givenOn: CivilDate, lastUse: CivilDate | null): CivilDate {
  return addMonths(lastUse !== null && lastUse > givenOn ? lastUse : givenOn, proofMonths)
}
