import type { CustomerCard } from '@shared/features/customers/card'
import {
  addressees,
  enumeration,
  familyName,
  joined,
  oneLine,
  sharedLastName,
} from '@shared/features/letters/names'
import type { Correspondent, CorrespondentPerson } from '@shared/features/letters/people'
import { namedPeople } from '@shared/features/selections/exclusion'
import type { Purpose } from '@shared/features/selections/selection'
import type { CivilDate } from '@shared/kernel/civil-date'
import { labels as texts } from '@shared/texts/de/labels'

/** A name as one says it, without „Frau“ and „Herrn“: `Anna und Ben Röder`, `Familie Klos`, `Süß & Söhne`. */
export function spokenName(correspondent: Correspondent): string {
  const people = addressees(correspondent)
  if (correspondent.kind === 'company')
    return oneLine(correspondent.companyName) || enumeration(people.map(wholeName))
  const family = familyName(correspondent)
  if (family) return joined(texts.family, family)
  const shared = sharedLastName(people)
  const firstNames = people.map((who) => oneLine(who.firstName))
  return people.length > 1 && shared !== '' && firstNames.every((name) => name !== '')
    ? joined(enumeration(firstNames), shared)
    : enumeration(people.map(wholeName))
}

function wholeName({ title, firstName, lastName }: CorrespondentPerson): string {
  return joined(title, firstName, lastName)
}

/** What stands on a name badge: the name large, the company or club below, where there is one. */
export type Badge = { name: string; group: string }

/** The badges of a card: one for each person whom this purpose may name; of a company without any, its own. */
export function badgesOf(card: CustomerCard, purpose: Purpose, today: CivilDate): Badge[] {
  const group =
    card.kind === 'person' ? companyOf(card) : card.kind === 'household' ? '' : oneLine(card.groupName)
  const people = namedPeople(card, purpose, today)
    .map((who) => ({ name: wholeName(who), group }))
    .filter(({ name }) => name !== '')
  const own = card.kind === 'company' || card.kind === 'club'
  return people.length === 0 && own && group !== '' ? [{ name: group, group: '' }] : people
}

function companyOf({ memberOf }: CustomerCard): string {
  const [company] = memberOf.filter(({ kind, leftOn }) => kind === 'company' && leftOn === null)
  return oneLine(company?.displayName ?? '')
}
