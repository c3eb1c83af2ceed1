import { AddressFields, type CardFields } from '@shared/features/customers/card'
import { addDays, type CivilDate } from '@shared/kernel/civil-date'
import { pickForeignPlace } from '../foreign-places'
import { mobile } from '../phones'
import { pickPlace, streets } from '../places'
import type { Random } from '../random'

/** Post office boxes have a postcode of their own in the towns that have many. */
const boxPostcodes: Record<string, string> = { Heidelberg: '69001', Mannheim: '68001', Karlsruhe: '76001' }

/** The addresses of the n-th card and, for the few who live abroad, the phone that goes with them. */
export function addressesOf(
  n: number,
  card: CardFields,
  today: CivilDate,
  random: Random,
): Pick<CardFields, 'addresses' | 'phones'> {
  const { kind, addresses, phones } = card
  const [first] = addresses
  if (!first) return { addresses, phones }
  if (kind !== 'company' && random.chance(0.015))
    return {
      addresses: [abroad(first.label, random)],
      phones: [{ label: 'mobile', number: mobile(n, random) }],
    }
  const boxPostcode = boxPostcodes[first.city]
  const box =
    kind === 'company' && boxPostcode !== undefined && random.chance(0.3)
      ? {
          poBox: `${random.int(10, 99)} ${random.int(10, 99)} ${random.int(10, 99)}`,
          poBoxPostcode: boxPostcode,
        }
      : {}
  return { addresses: [{ ...first, ...box }, ...others(kind, today, random)], phones }
}

function others(kind: CardFields['kind'], today: CivilDate, random: Random): AddressFields[] {
  const label = kind === 'company' ? random.pick(['billing', 'delivery'] as const) : 'delivery'
  if (!random.chance(kind === 'company' ? 0.2 : 0.05)) return []
  const { city, postcodes } = pickPlace(random)
  const place = {
    street: `${random.pickCommon(streets)} ${random.int(1, 80)}`,
    postcode: random.pick(postcodes),
    city,
  }
  if (kind === 'company') return [AddressFields.parse({ label, ...place })]
  // Somebody stays somewhere else for a time.
  const fromOn = addDays(today, random.int(-60, 30))
  const until = random.chance(0.3) ? { fromOn, toOn: addDays(fromOn, random.int(30, 150)) } : {}
  const extra = random.pick(['', '', 'bei Familie Weber', 'Ferienwohnung', 'im Büro abgeben'])
  return [AddressFields.parse({ label, extra, ...place, ...until })]
}

function abroad(label: AddressFields['label'], random: Random): AddressFields {
  const { streets: names, ...place } = pickForeignPlace(random)
  const number = place.country === 'AT' ? `${random.int(1, 60)}/${random.int(1, 12)}` : `${random.int(1, 90)}`
  return AddressFields.parse({ label, ...place, street: `${random.pick(names)} ${number}` })
}
