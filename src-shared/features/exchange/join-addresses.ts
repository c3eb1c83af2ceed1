import type { AddressFields } from '@shared/features/customers/card'

/** So many addresses a card can hold, see `CardFields`. */
const most = 20

/**
 * Fills gaps of the stored addresses from the imported ones of the same place. Further ones are added where the card
 * has none of their kind; the address that letters go to stays what it is, and so does one of a kind that is there.
 */
export function fillAddresses(stored: AddressFields[], imported: AddressFields[]): AddressFields[] {
  if (stored.length === 0) return imported
  const joined = [...stored]
  const open = new Set(stored.keys())
  const further: AddressFields[] = []
  for (const [at, one] of imported.entries()) {
    const place =
      [...open].find((index) => samePlace(joined[index], one)) ??
      (at === 0 && open.has(0) && agrees(joined[0], one) ? 0 : undefined)
    if (place !== undefined) {
      open.delete(place)
      joined[place] = filled(joined[place] ?? one, one)
    } else if (at > 0 || !isPrincipal(one)) further.push(one)
  }
  for (const one of further)
    if (joined.length < most && (one.label === 'main' || !joined.some(({ label }) => label === one.label)))
      joined.push(one)
  return joined
}

/**
 * The imported addresses over the stored ones: each over that of the same place or kind, the first one else over the
 * one that letters go to where a kind does not part them; what there is none of yet is added. Kind and days of what is
 * written over stay.
 */
export function overwriteAddresses(stored: AddressFields[], imported: AddressFields[]): AddressFields[] {
  const written = [...stored]
  const open = new Set(stored.keys())
  for (const [at, one] of imported.entries()) {
    if (one.street === '' && one.poBox === '' && one.city === '') continue
    const same = [...open].find((index) => samePlace(written[index], one))
    const ofKind =
      one.label === 'main' ? undefined : [...open].find((index) => written[index]?.label === one.label)
    const first = at === 0 && open.has(0) && mayReplace(written[0], one) ? 0 : undefined
    const place = same ?? ofKind ?? first
    const before = place === undefined ? undefined : written[place]
    if (place !== undefined && before) {
      const { label, fromOn, toOn } = before
      written[place] = { ...one, label, fromOn, toOn }
      open.delete(place)
    } else if (written.length < most) written.push(one)
  }
  return written
}

/** One that letters go to by its kind: the only one of a plain list, where somebody lives or works. */
function isPrincipal({ label }: AddressFields): boolean {
  return label === 'main' || label === 'home' || label === 'work'
}

/** Whether nothing parts the address that letters go to from one that is to take its place. */
function mayReplace(stored: AddressFields | undefined, one: AddressFields): boolean {
  return isPrincipal(one) && (one.label === 'main' || stored?.label === 'main')
}

/** Whether two may be one address: they contradict each other nowhere. */
function agrees(stored: AddressFields | undefined, other: AddressFields): boolean {
  return (
    stored !== undefined &&
    isPrincipal(other) &&
    (['street', 'postcode', 'city'] as const).every((part) => fits(stored[part], other[part]))
  )
}

/** Whether two say the same place as far as both say anything; they must share street, town or post office box. */
function samePlace(stored: AddressFields | undefined, other: AddressFields): boolean {
  if (!stored) return false
  const shared = (['street', 'poBox', 'postcode', 'city'] as const).some(
    (part) => stored[part] !== '' && same(stored[part], other[part]),
  )
  return shared && fits(stored.postcode, other.postcode) && fits(stored.street, other.street)
}

function filled(address: AddressFields, other: AddressFields): AddressFields {
  return {
    ...address,
    extra: address.extra || other.extra,
    street: address.street || other.street,
    poBox: address.poBox || other.poBox,
    postcode: address.postcode || other.postcode,
    city: address.city || other.city,
    poBoxPostcode: address.poBoxPostcode || other.poBoxPostcode,
  }
}

function fits(a: string, b: string): boolean {
  return a === '' || b === '' || same(a, b)
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
