import { addressOn } from '@shared/features/customers/address'
import type { CustomerCard } from '@shared/features/customers/card'
import { isChild } from '@shared/features/customers/people'
import { incompleteReason } from '@shared/features/letters/address-check'
import { silencedBy } from '@shared/features/letters/own-salutation'
import type { Correspondent, CorrespondentPerson } from '@shared/features/letters/people'
import { leavesOutAdults, namedPeople } from '@shared/features/selections/exclusion'
import type { ExclusionReason, Purpose } from '@shared/features/selections/selection'
import type { CivilDate } from '@shared/kernel/civil-date'
import { isPrintable } from '../../pdf/document'

const familyName = /^(?:Familie|Fam\.)\s+(.+)$/i

/** A card as letters of that day see it, with the people whom address and salutation name for this purpose. */
export function correspondentOf(card: CustomerCard, purpose: Purpose, today: CivilDate): Correspondent {
  const people: CorrespondentPerson[] = namedPeople(card, purpose, today).map((person) => ({
    ...person,
    child: isChild(person, today),
  }))
  const all = !leavesOutAdults(card, purpose, today)
  const common = {
    number: card.number || null,
    customerSince: card.customerSince,
    points: card.points,
    address: addressOn(card.addresses, today) ?? null,
    ...(silencedBy(card, purpose, today) === null && { salutationOverride: card.ownSalutation }),
    people,
    facts: {
      birthday: card.kind === 'person' ? (card.people[0]?.birthday ?? null) : null,
      lastPurchaseOn: card.stats.lastOn,
      purchases: card.stats.purchases,
      hasEmail: [card, ...card.people].some(({ emails }) => emails.length > 0),
      tags: card.tags,
    },
  }
  if (card.kind === 'person') return { ...common, kind: 'person' }
  // Mail to a club goes to the club, not to all who belong to it.
  if (card.kind === 'club') return { ...common, people: [], kind: 'company', companyName: card.groupName }
  if (card.kind === 'company') return { ...common, kind: 'company', companyName: card.groupName }
  const [, family] = familyName.exec(card.groupName) ?? []
  return {
    ...common,
    kind: 'household',
    familyName: family ?? (people.length === 0 ? card.groupName : ''),
    // „Familie“ speaks for everybody, so only while no adult of them is left out.
    asFamily: all && (family !== undefined || people.length === 0),
  }
}

/** How the letter goes out: from which country, and whether it is printed here. */
export type Sending = {
  /** ISO 3166-1 alpha-2. */
  senderCountry: string
  /** By a typeface that does not have every script; not in a list or a file for another program. */
  onPaper: boolean
}

/** What a letter asks besides the purpose: an address at which it can arrive and, `onPaper`, be printed. */
export function letterExclusion(
  card: CustomerCard,
  purpose: Purpose,
  today: CivilDate,
  { senderCountry, onPaper }: Sending,
): ExclusionReason | null {
  if (card.state === 'moved') return 'moved'
  // A club without an address gets nothing itself; its members are customers of their own.
  if (card.kind === 'club' && card.addresses.length === 0) return 'club'
  const correspondent = correspondentOf(card, purpose, today)
  if (incompleteReason(correspondent, senderCountry)) return 'incompleteAddress'
  return onPaper && !isPrintable(addressedAs(correspondent)) ? 'unprintable' : null
}

/** All that stands in the address of a letter. */
function addressedAs(correspondent: Correspondent): string {
  const { people, address } = correspondent
  const named = people.flatMap(({ title, firstName, lastName }) => [title, firstName, lastName])
  const group =
    correspondent.kind === 'company'
      ? correspondent.companyName
      : correspondent.kind === 'household'
        ? correspondent.familyName
        : ''
  return [group, ...named, ...Object.values(address ?? {})]
    .filter((part) => typeof part === 'string')
    .join(' ')
}
