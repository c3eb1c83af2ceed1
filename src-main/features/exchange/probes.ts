import type { CardFields } from '@shared/features/customers/card'
import { normalisePhone } from '@shared/kernel/phone'
import { nameKey, streetKey } from '../customers'

/** By what a card can be recognised, the surest first. */
export type MatchProbe = { kind: 'number' | 'email' | 'phone' | 'name'; key: string }

/** Number, each e-mail and phone, and each name with the first address. */
export function probesOf(card: CardFields): MatchProbe[] {
  const address = card.addresses[0]
  const place = `${(address?.postcode ?? '').replace(/\s/g, '').toLowerCase()}|${streetKey(address?.street ?? '')}`
  const names = card.people.map((person) => nameKey(person.firstName, person.lastName)).filter(Boolean)
  if (card.groupName) names.push(nameKey('', card.groupName))
  return [
    ...(card.number ? [{ kind: 'number' as const, key: card.number }] : []),
    ...card.emails.map(({ address: email }) => ({ kind: 'email' as const, key: email.trim().toLowerCase() })),
    ...card.phones.map(({ number }) => ({
      kind: 'phone' as const,
      key: normalisePhone(number, address?.country).digits,
    })),
    ...names.map((name) => ({ kind: 'name' as const, key: `${name}|${place}` })),
  ].filter(({ key }) => key !== '')
}
