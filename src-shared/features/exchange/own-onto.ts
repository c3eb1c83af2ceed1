import { CardFields, type CustomerCard } from '@shared/features/customers/card'
import type { CivilDate } from '@shared/kernel/civil-date'
import { sortKey } from '@shared/kernel/collation'
import type { OwnCard, OwnConsent } from './own-card'
import { joinConsents } from './own-consent-join'

/** A card of a file as it is written over the one that is there. */
export type Onto = {
  /** Its consents are those that are to be entered. */
  own: OwnCard
  /** A no of here stayed, though the file says yes. */
  heldBack: boolean
}

/**
 * Writes a card of a file over the stored one. People are those who stand there already where their names agree, so
 * that they stay themselves. An objection, a restriction and a no to a consent stay, whatever the file says: the
 * stricter side wins.
 * @param here the stored card, as it would travel
 */
export function ontoCard(stored: CustomerCard, here: OwnCard, file: OwnCard, today: CivilDate): Onto {
  const places = matchPeople(stored, file.card)
  const objects = file.card.adObjection || here.card.adObjection
  const people = file.card.people.map((person, at) => {
    const match = stored.people[places[at] ?? -1]
    const one = { ...person, adObjection: person.adObjection || (match?.adObjection ?? false) }
    if (stored.kind === 'person') return { ...one, adObjection: objects }
    return match?.id === undefined ? one : { ...one, id: match.id, ownCard: match.ownCard }
  })
  const lifted =
    objects !== file.card.adObjection ||
    people.some(({ adObjection }, at) => adObjection !== file.card.people[at]?.adObjection)
  const { enter, heldBack } = joinAll(here.consents, file.consents, places, today)
  const own: OwnCard = {
    ...file,
    ...(here.state === 'restricted' ? standingOf(here) : {}),
    card: { ...file.card, adObjection: objects, people },
    people: file.people.map((one, at) => {
      const before = here.people[places[at] ?? -1]
      return { ...one, objectionOn: before?.objectionOn ?? one.objectionOn }
    }),
    adObjectionOn: here.adObjectionOn ?? file.adObjectionOn,
    consents: enter,
  }
  return { own, heldBack: heldBack || lifted }
}

/** Whether the card would be the same afterwards. */
export function isSame(here: OwnCard, next: OwnCard): boolean {
  return next.consents.length === 0 && told(here) === told(next)
}

function told(one: OwnCard): string {
  const people = one.card.people.map(({ id: _, ownCard: __, ...rest }) => rest)
  const whole = {
    ...one,
    consents: [],
    people: one.people.map(byName),
    card: CardFields.parse({ ...one.card, people }),
    values: [...one.values].sort(([a], [b]) => a - b),
  }
  return JSON.stringify(byName(whole))
}

/** The same in the order of its names: a table, a vCard and the data file list them differently. */
function byName(of: object): object {
  return Object.fromEntries(Object.entries(of).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function standingOf({ state, stateOn, stateReason, stateNote }: OwnCard) {
  return { state, stateOn, stateReason, stateNote }
}

/** For each of the file's people the place of the same one on the stored card. */
function matchPeople(stored: CustomerCard, file: CardFields): (number | undefined)[] {
  if (stored.kind === 'person') return [0]
  const left = stored.people.map((one, at) => ({ one, at }))
  return file.people.map((person) => {
    const found = left.findIndex(({ one }) => sameName(one, person))
    return found < 0 ? undefined : left.splice(found, 1)[0]?.at
  })
}

function joinAll(
  here: readonly OwnConsent[],
  file: readonly OwnConsent[],
  places: readonly (number | undefined)[],
  today: CivilDate,
) {
  const joined = { enter: [] as OwnConsent[], heldBack: false }
  for (const [person, told] of Map.groupBy(file, (one) => one.person)) {
    const place = person === null ? null : places[person]
    const stored = here.filter((one) => one.person === place)
    const { enter, heldBack } = joinConsents(stored, told, today)
    joined.enter.push(...enter)
    joined.heldBack ||= heldBack
  }
  return joined
}

type Named = { firstName: string; lastName: string }

function sameName(one: Named, other: Named): boolean {
  return sortKey(one.lastName, one.firstName) === sortKey(other.lastName, other.firstName)
}
