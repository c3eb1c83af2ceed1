import { ofCard } from '@main/pdf/card-section'
import type { PersonOnCard } from '@shared/features/customers/card'
import { personName } from '@shared/features/customers/rules'
import { standingWords } from '@shared/features/customers/standing-words'
import { formatBirthday } from '@shared/kernel/birthday'
import { formatDate } from '@shared/kernel/civil-date'
import { belonging } from '@shared/texts/de/belonging'
import { customers } from '@shared/texts/de/customers'

const words = customers.card

/** The members or contacts with what is known of each; of a person alone what is on itself. */
export const peopleSection = ofCard(({ kind, people }) => {
  if (kind !== 'person') return people.map((person) => ({ label: person.role, text: personLine(person) }))
  return people.flatMap(({ birthday, addressForm }) => [
    ...(birthday ? [{ label: words.birthdayFact, text: formatBirthday(birthday) }] : []),
    ...(addressForm === 'informal' ? [{ label: words.addressForm, text: words.informal }] : []),
  ])
})

/** The households, companies and clubs that a person belongs or belonged to. */
export const belongingSection = ofCard(({ memberOf }) =>
  memberOf.map(({ kind, displayName, role, since, leftOn }) => ({
    label: belonging.kinds[kind],
    text: [
      displayName,
      role,
      since && belonging.since(formatDate(since)),
      leftOn && belonging.until(formatDate(leftOn)),
    ]
      .filter(Boolean)
      .join(' · '),
  })),
)

function personLine(person: PersonOnCard): string {
  const { birthday, state, adObjection, addressForm, child, since, leftOn, nameSuffix } = person
  return [
    [personName(person), nameSuffix].filter(Boolean).join(' '),
    birthday && words.born(formatBirthday(birthday)),
    child && belonging.child,
    addressForm === 'informal' && words.informal,
    ...person.phones.map(({ number }) => number),
    ...person.emails.map(({ address }) => address),
    since && belonging.since(formatDate(since)),
    leftOn && belonging.left(formatDate(leftOn)),
    state !== 'active' && standingWords(person),
    adObjection && words.objectionOf,
  ]
    .filter(Boolean)
    .join(' · ')
}
