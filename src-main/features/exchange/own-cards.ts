import type { Consent, ConsentChannel, Newsletter } from '@shared/features/consents/consent'
import { mayReach, type ReachPurpose, reachablePerson } from '@shared/features/consents/reach'
import { CardFields, type CustomerCard, PersonFields } from '@shared/features/customers/card'
import { cardNames } from '@shared/features/customers/rules'
import type { OwnCard, OwnConsent, OwnFacts, OwnPerson } from '@shared/features/exchange/own-card'
import { cardFor, objectionText } from '@shared/features/selections/exclusion'
import type { Excluded, Purpose } from '@shared/features/selections/selection'
import type { CivilDate } from '@shared/kernel/civil-date'
import { ownFiles as words } from '@shared/texts/de/own-files'
import type { ReadDatabase } from '../../db/open'
import { type Consenting, consentingPeople, consentsOf, listNewsletters, objectionDays } from '../consents'
import { readStaff } from '../staff'
import { readCardRests, readNumbers } from './own-card-store'
import { staffNames } from './own-staff'
import { type ExportedFields, readOwnValues } from './own-values-read'

/** A card as it travels, with what a table says besides, and the id by which it is logged. */
export type Travelling = { id: number; own: OwnCard; facts: OwnFacts }

type Asked = { purpose: Purpose; third: boolean; today: CivilDate; fields: ExportedFields }

/**
 * Makes cards ready to travel, chunk by chunk. For a third party only who agreed to passing on goes: of a household
 * those of its members; who is left out is named in `excluded`.
 */
export async function ownCardReader(db: ReadDatabase, asked: Asked) {
  const newsletters = await listNewsletters(db)
  const staff = staffNames(await readStaff(db))
  return async function read(
    cards: readonly CustomerCard[],
    leftOut: (one: Excluded) => void,
  ): Promise<Travelling[]> {
    const people = cards.flatMap((card) => consentingPeople(card).map(({ id }) => id))
    const said = await consentsOf(db, people)
    const shown = cards.flatMap((card) => {
      const fitting = allowed(card, said, asked)
      if (!fitting) leftOut({ customerId: card.id, listName: card.listName, reason: 'noPassingOn' })
      return fitting ? [fitting] : []
    })
    const ids = shown.map(({ id }) => id)
    const rests = await readCardRests(db, ids)
    const values = await readOwnValues(db, ids, asked.fields)
    const members = shown.flatMap((card) =>
      card.people.flatMap((one) => (one.ownCard && one.id ? [one.id] : [])),
    )
    const numbers = await readNumbers(db, members)
    const objections = await objectionDays(
      db,
      shown.flatMap((card) => card.people.flatMap((one) => (speaksAlone(card, one) && one.id) || [])),
    )
    return shown.map((card) => ({
      id: card.id,
      own: {
        card: bareCard(card),
        people: card.people.map(
          (one): OwnPerson => ({
            deceased: card.kind !== 'person' && !one.ownCard && one.state === 'deceased',
            diedOn: card.kind !== 'person' && !one.ownCard && one.state === 'deceased' ? one.stateOn : null,
            objectionOn: (speaksAlone(card, one) && objections.get(one.id ?? 0)) || null,
            cardNumber: one.ownCard ? (numbers.get(one.id ?? 0) ?? '') : '',
          }),
        ),
        state: card.state === 'merged' ? 'active' : card.state,
        stateOn: card.stateOn,
        stateReason: card.stateReason,
        stateNote: card.stateNote,
        adObjectionOn: card.adObjectionOn,
        stage: rests.get(card.id)?.stage ?? null,
        minimal: rests.get(card.id)?.minimal ?? false,
        responsible: staff.nameOf(card.responsibleId),
        consents: ownConsents(card, said, newsletters),
        values: values.get(card.id) ?? new Map(),
      },
      facts: factsOf(card, said, asked.today),
    }))
  }
}

/** Somebody of a group who objects for themselves, and does so on its card alone. */
function speaksAlone(card: CustomerCard, person: CustomerCard['people'][number]): boolean {
  return card.kind !== 'person' && !person.ownCard && person.adObjection
}

/** The card as the receiver may see it; null where nobody on it agreed to that. */
function allowed(card: CustomerCard, said: Said, { purpose, third, today }: Asked): CustomerCard | null {
  const shown = cardFor(card, purpose, today)
  if (!third) return shown
  const agreed = (who: Consenting) => may(shown, who, said, 'any', 'passingOn', today)
  const whole = consentingPeople(shown)
  if (shown.kind === 'person' || shown.kind === 'company') {
    const self = whole[0]
    if (!self || !agreed(self)) return null
    if (shown.kind === 'person') return shown
  }
  const people = shown.people.filter((person) => agreed({ id: person.id ?? 0, name: '', person }))
  if (shown.kind !== 'company' && people.length === 0) return null
  return { ...shown, people, ...cardNames({ ...shown, people }) }
}

type Said = ReadonlyMap<number, Consent[]>

function may(
  card: CustomerCard,
  who: Consenting,
  said: Said,
  channel: ConsentChannel,
  purpose: ReachPurpose,
  today: CivilDate,
): boolean {
  return mayReach(reachablePerson(card, who.person, said.get(who.id) ?? [], today), channel, purpose, today)
    .allowed
}

/** The fields of the card alone; who belongs to it is named without an id. */
function bareCard(card: CustomerCard): CardFields {
  const people = card.people.map((person) => ({ ...picked(person, personKeys), ownCard: false }))
  return { ...picked(card, cardKeys), people }
}

const cardKeys = Object.keys(CardFields.shape) as (keyof CardFields)[]
const personKeys = (Object.keys(PersonFields.shape) as (keyof PersonFields)[]).filter((key) => key !== 'id')

/** These fields alone; a schema would do the same, and look through every text once more. */
function picked<T extends object>(of: T, keys: readonly (keyof T)[]): T {
  const fields: Partial<T> = {}
  for (const key of keys) fields[key] = of[key]
  return fields as T
}

/** What was said by the card and by those on it who have none of their own. */
function ownConsents(card: CustomerCard, said: Said, newsletters: readonly Newsletter[]): OwnConsent[] {
  const speakers = consentingPeople(card).filter(({ person }) => !person?.ownCard)
  return speakers.flatMap(({ id, person }) =>
    (said.get(id) ?? []).map((one) => ({
      person: person === null ? null : card.people.indexOf(person),
      channel: one.channel,
      purpose: one.purpose,
      newsletter: newsletters.find((letter) => letter.id === one.newsletterId)?.name ?? '',
      status: one.status,
      basis: one.basis,
      on: one.on,
      source: one.source,
      sourceWords: one.sourceWords,
      evidence: one.evidence,
    })),
  )
}

function factsOf(card: CustomerCard, said: Said, today: CivilDate): OwnFacts {
  const people = consentingPeople(card)
  const reach = (channel: ConsentChannel, purpose: ReachPurpose) => {
    const yes = people.filter((who) => may(card, who, said, channel, purpose, today))
    if (yes.length === 0) return words.no
    return yes.length === people.length ? words.yes : words.onlySome(yes.map(({ name }) => name).join(', '))
  }
  const all = card.adObjection ? words.yes : words.viaHousehold
  return {
    today,
    objection: objectionText(card, { all, some: words.onlySome, nobody: words.no }),
    byLetter: reach('letter', 'advertising'),
    byEmail: reach('email', 'advertising'),
    byPhone: reach('phone', 'advertising'),
    byMessenger: reach('messenger', 'advertising'),
    passingOn: reach('any', 'passingOn'),
    points: card.points,
    purchases: card.stats.purchases,
    cents: card.stats.cents,
    lastOn: card.stats.lastOn,
  }
}
