import { type CardFields, type PersonFields, WebFields } from '@shared/features/customers/card'
import { shopEan } from '@shared/features/customers/card-number'
import { foldQuery } from '@shared/kernel/fold'
import type { Random } from '../random'
import { addressesOf } from './addresses'
import { paymentRemarks, pickSource, terms, termsOfCompanies } from './card-words'
import { contactsOf } from './company-contacts'
import type { LifeSetting } from './setting'

/** The card of the n-th customer with what stands on cards beyond name and address. */
export function enrichedCard(n: number, card: CardFields, setting: LifeSetting, random: Random): CardFields {
  const company = card.kind === 'company'
  const informal = !company && random.chance(0.12)
  const people = company
    ? contactsOf(card, setting.today, random)
    : card.people.map((person) => atHome(person, card.kind === 'household', informal, random))
  const channel = random.pick(['email', 'phone', 'phone', 'letter', 'messenger'] as const)
  return {
    ...card,
    people,
    ...addressesOf(n, card, setting.today, random),
    webAddresses: webOf(card, random),
    cardNumbers: n % 5 < 2 ? [{ label: 'card', number: shopEan(n) }] : [],
    ownSalutation: random.chance(0.02) ? ownSalutation(people) : '',
    preferredChannel: random.chance(0.25) ? channel : null,
    source: random.chance(0.35) ? pickSource(random) : '',
    specialTerms: termsOf(company, random),
    paymentRemark: random.chance(company ? 0.05 : 0.015) ? random.pick(paymentRemarks) : '',
  }
}

function atHome(person: PersonFields, member: boolean, informal: boolean, random: Random): PersonFields {
  const child = person.role === 'Tochter' || person.role === 'Sohn'
  return {
    ...person,
    addressForm: informal || child ? 'informal' : 'formal',
    child: child && !person.birthday?.year && random.chance(0.7),
    // In a household now and then only one of the two objects.
    adObjection: person.adObjection || (member && !child && random.chance(0.03)),
    nameSuffix: random.chance(0.004) ? random.pick(['MBA', 'LL. M.', 'jun.']) : '',
  }
}

function ownSalutation(people: readonly PersonFields[]): string {
  const adults = people.filter(({ role, firstName }) => role === '' && firstName !== '')
  const dear = ({ salutation, firstName }: PersonFields) =>
    `${salutation === 'mr' ? 'lieber' : 'liebe'} ${firstName}`
  const line = adults.map(dear).join(', ')
  return line === '' ? '' : `${line[0]?.toUpperCase()}${line.slice(1)},`
}

function webOf({ kind, groupName, people }: CardFields, random: Random): CardFields['webAddresses'] {
  const name = (text: string) => foldQuery(text).join('-')
  if (kind === 'company') {
    if (!random.chance(0.5)) return []
    return [WebFields.parse({ url: `https://www.${name(groupName)}.example.org` })]
  }
  if (!random.chance(0.03)) return []
  const [{ firstName = '', lastName = '' } = {}] = people
  const label = random.pick(['instagram', 'facebook'] as const)
  return [WebFields.parse({ label, url: `@${name(firstName)}.${name(lastName)}.example` })]
}

function termsOf(company: boolean, random: Random): string {
  if (company) return random.chance(0.3) ? random.pick(termsOfCompanies) : ''
  return random.chance(0.03) ? random.pick(terms) : ''
}
