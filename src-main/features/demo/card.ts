import { AddressFields, CardFields } from '@shared/features/customers/card'
import type { CivilDate } from '@shared/kernel/civil-date'
import { foldQuery } from '@shared/kernel/fold'
import type { Assortment } from './assortment'
import { landline, mobile } from './phones'
import { type Place, pickPlace, streets } from './places'
import type { Random } from './random'
import { pickWho, type Who } from './who'

/** The n-th made-up card (from 0) as it would be typed in; its number is left to the counter. */
export function demoCard(
  n: number,
  customerSince: CivilDate | null,
  thisYear: number,
  { notes, tastes }: Assortment,
  random: Random,
): CardFields {
  const place = pickPlace(random)
  const who = pickWho(random)(thisYear, place, random)
  return CardFields.parse({
    ...who,
    number: '',
    addresses: random.chance(0.97) ? [address(who, place, random)] : [],
    phones: phones(n, who, place, random),
    emails: emails(n, who, random),
    tags: tags(who, tastes, random),
    note: random.chance(0.15) ? random.pick(notes) : '',
    customerSince,
    adObjection: random.chance(0.04),
  })
}

function address({ kind }: Who, place: Place, random: Random): CardFields['addresses'][number] {
  return AddressFields.parse({
    label: kind === 'company' ? 'work' : 'main',
    extra: random.chance(0.04) ? random.pick(['Hinterhaus', '3. Etage', 'Seiteneingang', 'Wohnung 12']) : '',
    street: random.chance(0.98) ? `${random.pickCommon(streets)} ${houseNumber(random)}` : '',
    postcode: random.pick(place.postcodes),
    city: place.city,
  })
}

function houseNumber(random: Random): string {
  const number = 1 + Math.floor(random.next() ** 2 * 140)
  if (random.chance(0.08)) return `${number} ${random.pick(['a', 'b', 'c'])}`
  return random.chance(0.03) ? `${number}–${number + 2}` : String(number)
}

function phones(n: number, { kind }: Who, place: Place, random: Random): CardFields['phones'] {
  if (kind === 'company') {
    const number = landline(place, random)
    return [
      { label: 'work', number },
      ...(random.chance(0.3) ? [{ label: 'fax' as const, number: landline(place, random) }] : []),
    ]
  }
  return [
    ...(random.chance(0.7) ? [{ label: 'phone' as const, number: landline(place, random) }] : []),
    ...(random.chance(0.6) ? [{ label: 'mobile' as const, number: mobile(n, random) }] : []),
  ]
}

/** At the domains kept for examples. */
function emails(n: number, { kind, groupName, people }: Who, random: Random): CardFields['emails'] {
  if (!random.chance(0.55)) return []
  if (kind === 'company') return [{ label: 'work', address: `info@${mailName(groupName)}.example.org` }]
  const { firstName = '', lastName = '' } = people[0] ?? {}
  const owner = `${mailName(firstName)}.${mailName(lastName)}${n < 300 ? '' : n}`
  return [{ label: 'main', address: `${owner}@example.${random.pick(['de', 'de', 'org', 'com'])}` }]
}

function mailName(name: string): string {
  return foldQuery(name).join('-')
}

function tags({ kind }: Who, tastes: readonly string[], random: Random): string[] {
  const found = new Set<string>()
  if (kind === 'company' && random.chance(0.5)) found.add('Firmenkunde')
  for (let count = random.int(0, 2); count > 0; count--) found.add(random.pickCommon(tastes))
  return [...found]
}
