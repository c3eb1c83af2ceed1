import type { CardFields } from '@shared/features/customers/card'
import { personName } from '@shared/features/customers/rules'
import { formatBirthday } from '@shared/kernel/birthday'
import { formatDate } from '@shared/kernel/civil-date'
import { texts } from '@shared/texts'
import { mergeCards, same } from './merge'

export type ComparedField = {
  field: string
  before: string
  theirs: string
  mine: string
  theirsChanged: boolean
  mineChanged: boolean
  /** Both changed it, and not to the same: only one of them can stay, which is mine. */
  clash: boolean
  /** Not for the eyes of a customer at the counter. */
  discreet: boolean
}

const fields = [
  'kind',
  'number',
  'groupName',
  'people',
  'addresses',
  'phones',
  'emails',
  'webAddresses',
  'cardNumbers',
  'tags',
  'note',
  'customerSince',
  'preferredChannel',
  'ownSalutation',
  'source',
  'specialTerms',
  'paymentRemark',
  'adObjection',
] as const

/**
 * Every field of a card that was changed by me or by them, as words of the three versions, and whether the changes
 * of both can stay beside each other.
 */
export function compareCards(base: CardFields, mine: CardFields, theirs: CardFields): ComparedField[] {
  const [mineFirst, theirsFirst] = [mergeCards(base, mine, theirs), mergeCards(base, theirs, mine)]
  return fields.flatMap((key) => {
    const theirsChanged = !same(base[key], theirs[key])
    const mineChanged = !same(base[key], mine[key])
    if (!theirsChanged && !mineChanged) return []
    const words = (card: CardFields) => wordsOf(key, card)
    // What does not depend on who comes first holds the changes of both.
    const clash = !same(inNoOrder(mineFirst[key]), inNoOrder(theirsFirst[key]))
    const field = texts().cardForm.fields[key]
    const versions = { before: words(base), theirs: words(theirs), mine: words(mine) }
    return [{ field, ...versions, theirsChanged, mineChanged, clash, discreet: key === 'paymentRemark' }]
  })
}

/** Whoever merges adds their own rows behind those of the other; whom they add gets an id of its own. */
function inNoOrder(value: unknown): unknown {
  return Array.isArray(value) ? value.map((row) => JSON.stringify(row, withoutId)).toSorted() : value
}

const withoutId = (key: string, value: unknown) => (key === 'id' ? undefined : value)

function wordsOf(key: (typeof fields)[number], card: CardFields): string {
  const t = texts().cardForm
  switch (key) {
    case 'kind':
      return t.kinds[card.kind]
    case 'people':
      return card.people.map(personWords).join('\n')
    case 'addresses':
      return card.addresses
        .map(({ label, extra, street, poBox, poBoxPostcode, postcode, city, fromOn, toOn }, index) =>
          [
            index > 0 && t.addressKinds[label],
            extra,
            street,
            `${poBox} ${poBoxPostcode}`.trim(),
            `${postcode} ${city}`.trim(),
            t.holds(fromOn && formatDate(fromOn), toOn && formatDate(toOn)),
          ]
            .filter(Boolean)
            .join(', '),
        )
        .join('\n')
    case 'phones':
      return card.phones.map(({ label, number }) => `${t.phoneKinds[label]}: ${number}`).join('\n')
    case 'emails':
      return card.emails.map(({ address }) => address).join('\n')
    case 'webAddresses':
      return card.webAddresses.map(({ url }) => url).join('\n')
    case 'cardNumbers':
      return card.cardNumbers.map(({ number }) => number).join('\n')
    case 'preferredChannel':
      return card.preferredChannel ? t.channels[card.preferredChannel] : ''
    case 'tags':
      return card.tags.join(', ')
    case 'customerSince':
      return card.customerSince ? formatDate(card.customerSince) : ''
    case 'adObjection':
      return card.adObjection ? t.yes : t.no
    default:
      return card[key]
  }
}

function personWords(person: CardFields['people'][number]): string {
  const { cardForm: t, belonging: b } = texts()
  const salutation = person.salutation === 'none' ? '' : t.salutations[person.salutation]
  return [
    `${salutation} ${personName(person)}`.trim(),
    person.nameSuffix,
    person.addressForm === 'informal' && t.informal,
    person.role,
    person.birthday && formatBirthday(person.birthday),
    person.child && b.child,
    person.since && b.since(formatDate(person.since)),
    person.leftOn && b.left(formatDate(person.leftOn)),
    ...person.phones.map(({ number }) => number),
    ...person.emails.map(({ address }) => address),
    person.adObjection && t.personObjection,
  ]
    .filter(Boolean)
    .join(', ')
}
